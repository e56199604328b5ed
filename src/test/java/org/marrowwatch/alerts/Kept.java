package org.marrowwatch.alerts;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A letter that a mail server has taken.
 *
 * @param caller who handed it over, as it named itself
 */
record Kept(String caller, String messageId, String recipient, String subject) {

    static Kept of(String caller, String letter) {
        try {
            MimeMessage read = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
            return new Kept(
                    caller,
                    read.getMessageID(),
                    read.getRecipients(Message.RecipientType.TO)[0].toString(),
                    read.getSubject());
        } catch (MessagingException unreadable) {
            throw new AssertionError(letter, unreadable);
        }
    }
}
