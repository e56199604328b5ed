package org.marrowwatch.alerts;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A sending as it goes over the line: as text and as HTML, to one recipient. */
final class Envelope extends MimeMessage {

    private final String messageId;

    private Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException where an address is none */
    static Envelope of(Sending sending, String from, Session session) throws MessagingException {
        Mail mail = sending.mail();
        Envelope envelope = new Envelope(session, sending.messageId());
        envelope.setFrom(new InternetAddress(from, true));
        envelope.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        envelope.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        // that of the mail and not of the attempt, so that a repetition is the same sending
        envelope.setSentDate(Date.from(mail.createdAt()));
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        envelope.saveChanges();
        return envelope;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
