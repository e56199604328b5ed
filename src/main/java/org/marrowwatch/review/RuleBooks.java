package org.marrowwatch.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleSettings;

/** The rule books of the clinic: which one is in force on a day. */
@ApplicationScoped
public class RuleBooks {

    private static final Logger LOG = Logger.getLogger(RuleBooks.class);

    private final SettingsLog log;
    private final Clock clinic;
    private volatile Shelf known = Shelf.empty();

    public RuleBooks(SettingsLog log, Clock clinic) {
        this.log = log;
        this.clinic = clinic;
    }

    /** The book in force on a day: of the last choice that is effective by then, else of the clinical reference. */
    public RuleBook on(LocalDate day) {
        return shelf().on(day);
    }

    /** The book in force today. */
    public RuleBook inForce() {
        return on(LocalDate.now(clinic));
    }

    /** The choice in force on a day; none while the clinical reference is. */
    public Optional<ChosenSettings> choiceOn(LocalDate day) {
        return shelf().choiceOn(day);
    }

    /** Every choice that was made, the first first. */
    public List<ChosenSettings> choices() {
        return shelf().choices();
    }

    /** A book with these numbers, which says so in the server's log when one of its rules fails. */
    static RuleBook book(RuleSettings settings) {
        return RuleBook.with(settings)
                .telling((rule, failure) ->
                        LOG.errorf(failure, "The rule %s failed", rule.card().id()));
    }

    /**
     * All of it as it stands now. Asked anew each time, so that no instance of the service ever judges by a book that
     * another has replaced. Never to be asked for in a transaction that chooses: everyone would see what may yet be
     * rolled back.
     */
    public Shelf shelf() {
        Shelf shelf = known;
        if (!shelf.edition().equals(log.latest())) {
            List<ChosenSettings> choices = log.all();
            choices.forEach(RuleBooks::tell);
            shelf = shelf.holding(choices);
            known = shelf;
        }
        return shelf;
    }

    private static void tell(ChosenSettings choice) {
        choice.damage().ifPresent(damage -> {
            for (ChosenSettings.Flaw flaw : damage.flaws()) {
                LOG.errorf(
                        "The choice %d of rule settings %s: %s %s",
                        choice.number(),
                        damage.readable() ? "holds what this version does not allow" : "cannot be read and is left out",
                        flaw.pointer(),
                        flaw.detail().en());
            }
        });
    }
}
