package org.marrowwatch.alerts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of alert mails; French stands in {@code messages/alert_fr.properties}. */
@MessageBundle("alert")
public interface AlertWords {

    @Message("Critical: {title} ({code})")
    String critical_subject(String title, String code);

    @Message("A critical flag was raised on episode {code}:")
    String critical_lead(String code);

    @Message("Not answered: {title} ({code})")
    String escalation_subject(String title, String code);

    @Message("Nobody has answered a critical flag on episode {code} yet, so it comes to you:")
    String escalation_lead(String code);

    @Message("News about episode {code}:")
    String atonce_lead(String code);

    @Message("Please look at it today:")
    String critical_act();

    @Message("{count} flags for you to look at")
    String digest_subject(int count);

    @Message("1 flag for you to look at")
    String digest_subject_one();

    @Message(
            "{#when matter}{#is WORSE}Worse than when you were told{#is NEW}New{#is AGAIN}Still unanswered{#else}Cleared since you were told{/when}")
    String section(Matter matter);

    @Message("… and {count} more in the worklist.")
    String digest_more(int count);

    @Message("Standing now: {critical} critical, {warning} warning, {info} info.")
    String standing(long critical, long warning, long info);

    @Message("for {days} days")
    String days(long days);

    @Message("since yesterday")
    String day_one();

    @Message("today")
    String day_none();

    @Message("Open the worklist:")
    String worklist();

    @Message("This mail names no patient. Sign in to see whom it is about.")
    String privacy();
}
