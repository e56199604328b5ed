package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;

/** Turns what a digest tells into a mail. */
@ApplicationScoped
class DigestLetters {

    private final Sections sections;
    private final AlertMail mails;
    private final UnsubscribeLink unsubscribe;

    DigestLetters(Sections sections, AlertMail mails, UnsubscribeLink unsubscribe) {
        this.sections = sections;
        this.mails = mails;
        this.unsubscribe = unsubscribe;
    }

    Mail write(Recipient reader, Contents contents) {
        return mails.digest(
                reader,
                sections.of(contents.tellings(), contents.cleared()),
                contents.standing(),
                unsubscribe.of(reader.name()));
    }
}
