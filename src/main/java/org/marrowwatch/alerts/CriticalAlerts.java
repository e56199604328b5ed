package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Announcement;
import org.marrowwatch.events.Listener;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/** Tells every recipient who wants it of a critical flag at once, and once. */
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
    public void hear(List<Announcement> announcements) {
        Map<EpisodeId, List<Flag>> byEpisode = announcements.stream()
                .filter(CriticalAlerts::mayBeNews)
                .flatMap(announcement -> Optional.ofNullable(announcement.flag()).stream())
                .distinct()
                .flatMap(flag -> board.find(flag).stream())
                // as it stands now: what was cleared or answered in the meantime needs no mail
                .filter(flag -> flag.severity() == Severity.CRITICAL && flag.status() == Status.RAISED)
                .collect(Collectors.groupingBy(Flag::episode, LinkedHashMap::new, Collectors.toList()));
        byEpisode.forEach(
                (episode, flags) -> recipients.ofCritical(episode).forEach(recipient -> tell(recipient, flags)));
    }

    private static boolean mayBeNews(Announcement announcement) {
        return switch (announcement.type()) {
            case FLAG_RAISED, FLAG_WORSENED -> true;
            case FACTS_RECORDED, FLAG_REVISED, FLAG_WOKEN, FLAG_CLEARED -> false;
        };
    }

    /** One mail for all that an episode raised at once. */
    private void tell(Recipient recipient, List<Flag> flags) {
        List<Flag> untold = flags.stream()
                .filter(flag -> !log.told(recipient.name(), flag, Mail.Kind.CRITICAL))
                .toList();
        if (!untold.isEmpty()) {
            Mail mail = mails.critical(recipient.account(), untold);
            log.add(mail, untold, mail.createdAt());
        }
    }
}
