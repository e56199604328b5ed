package org.marrowwatch.alerts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Trouble.Stage;

/** When an instance is killed. */
enum Blow {
    WHILE_THE_FACT_IS_RECORDED(null),
    ONCE_THE_FACT_IS_ACKNOWLEDGED(null),
    AT_SOME_MOMENT(null),
    AT_THE_GREETING(Stage.GREETING),
    AFTER_THE_SENDER(Stage.SENDER),
    AFTER_THE_RECIPIENT(Stage.RECIPIENT),
    WITHIN_THE_LETTER(Stage.WITHIN_LETTER),
    BEFORE_THE_REPLY(Stage.KEPT),
    AFTER_THE_REPLY(Stage.TOLD);

    private final @Nullable Stage stage;

    Blow(@Nullable Stage stage) {
        this.stage = stage;
    }

    /** Where in a conversation with the mail server; none when it is before or does not matter. */
    Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }
}
