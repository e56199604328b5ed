package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.access.Account;
import org.marrowwatch.events.Announcement;
import org.marrowwatch.events.Listener;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/** Tells every recipient of a critical flag at once, and once. */
@ApplicationScoped
public class CriticalAlerts implements Listener {

    private final FlagBoard board;
    private final Recipients recipients;
    private final AlertMail mails;
    private final MailLog log;

    public CriticalAlerts(FlagBoard board, Recipients recipients, AlertMail mails, MailLog log) {
        this.board = board;
        this.recipients = recipients;
        this.mails = mails;
        this.log = log;
    }

    @Override
    public void hear(Announcement announcement) {
        switch (announcement.type()) {
            case FLAG_RAISED, FLAG_WORSENED -> critical(announcement).ifPresent(this::tell);
            case FACTS_RECORDED, FLAG_REVISED, FLAG_WOKEN, FLAG_CLEARED -> {}
        }
    }

    /** The flag as it stands now: what was cleared or answered in the meantime needs no mail. */
    private Optional<Flag> critical(Announcement announcement) {
        return Optional.ofNullable(announcement.flag())
                .flatMap(board::find)
                .filter(flag -> flag.severity() == Severity.CRITICAL && flag.status() == Status.RAISED);
    }

    private void tell(Flag flag) {
        for (Account recipient : recipients.all()) {
            if (!log.told(recipient.name(), flag, Mail.Kind.CRITICAL)) {
                Mail mail = mails.critical(recipient, flag);
                log.add(mail, List.of(flag), mail.createdAt());
            }
        }
    }
}
