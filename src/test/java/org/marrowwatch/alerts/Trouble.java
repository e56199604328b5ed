package org.marrowwatch.alerts;

import java.io.IOException;
import java.util.function.Consumer;

/** What a mail server does at one stage of a conversation instead of what it should. */
record Trouble(Stage stage, Deed deed) {

    static final Trouble NONE = new Trouble(Stage.GREETING, Conversation::say);

    /** Where a conversation may go wrong, in this order. */
    enum Stage {
        GREETING,
        SENDER,
        RECIPIENT,
        BEFORE_LETTER,
        WITHIN_LETTER,
        AFTER_LETTER,
        /** The letter is kept, and nobody has been told. */
        KEPT,
        /** The sender was told that the letter is kept. */
        TOLD
    }

    /** Does something else than to say what is usual. */
    interface Deed {
        void instead(Conversation conversation, String usual) throws IOException, InterruptedException;
    }

    static Trouble replies(Stage stage, String words) {
        return new Trouble(stage, (conversation, usual) -> conversation.say(words));
    }

    /** Says nothing more, and notices when the other side hangs up. */
    static Trouble hangs(Stage stage) {
        return new Trouble(stage, (conversation, usual) -> conversation.listen());
    }

    /** Says one letter after the other, far more often than anyone's patience with silence lasts, and never ends. */
    static Trouble drips(Stage stage) {
        return new Trouble(stage, (conversation, usual) -> conversation.drip(usual.substring(0, 3)));
    }

    static Trouble hangsUp(Stage stage) {
        return new Trouble(stage, (conversation, usual) -> conversation.hangUp());
    }

    /** Lets something happen elsewhere, and goes on as it should. */
    static Trouble meanwhile(Stage stage, Consumer<Conversation> event) {
        return new Trouble(stage, (conversation, usual) -> {
            event.accept(conversation);
            conversation.say(usual);
        });
    }
}
