package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms say while someone types in them or sends them. */
@MessageBundle(value = "typing", locale = "en")
public interface TypingWords {

    @Message("must be a number")
    String number();

    @Message("must be a number from %1 to %2")
    String range();

    @Message("is not a day")
    String badDay();

    @Message("lies in the future")
    String future();

    @Message("lies before %1")
    String tooEarly();

    @Message("lies before this episode began (%1); is that right?")
    String beforeOnset();

    @Message("is unusual in %1; did the report say %2?")
    String unusual();

    @Message("must be below the upper limit")
    String limits();

    @Message("Recording…")
    String sending();

    @Message("It could not be sent: there is no connection. Nothing is lost; what you typed is still here.")
    String unsent();

    @Message(
            "It could not be recorded: the service did not accept it now. Nothing is lost; what you typed is still here.")
    String failed();

    @Message("Try again")
    String tryAgain();

    @Message("No connection. Go on typing; it is kept in this tab.")
    String offline();

    @Message("The connection is back.")
    String online();

    @Message("Your draft of %1 was restored. Nothing of it has been recorded yet.")
    String restored();

    @Message("Discard")
    String discard();

    @Message("%1 added – sites in the form: %2")
    String picked();

    @Message("%1 taken back – sites in the form: %2")
    String putBack();

    @Message("%1 is in the form already; Enter goes to its row")
    String standing();

    @Message("Draft kept at %1")
    String kept();
}
