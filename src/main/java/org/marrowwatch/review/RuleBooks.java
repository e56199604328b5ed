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

    private static final Logger LOG = Logger.getLogger(RuleBook.class);

    private final SettingsLog log;
    private final Clock clinic;
    private volatile Shelf shelf = new Shelf(0, List.of(), book(RuleSettings.CLINICAL_REFERENCE));

    private record Bound(ChosenSettings choice, RuleBook book) {}

    private record Shelf(int latest, List<Bound> books, RuleBook reference) {}

    public RuleBooks(SettingsLog log, Clock clinic) {
        this.log = log;
        this.clinic = clinic;
    }

    /** The book in force on a day: of the last choice that is effective by then, else of the clinical reference. */
    public RuleBook on(LocalDate day) {
        Shelf known = upToDate();
        return choice(known, day).map(Bound::book).orElse(known.reference);
    }

    /** The book in force today. */
    public RuleBook inForce() {
        return on(LocalDate.now(clinic));
    }

    /** The choice in force on a day; none while the clinical reference is. */
    public Optional<ChosenSettings> choiceOn(LocalDate day) {
        return choice(upToDate(), day).map(Bound::choice);
    }

    /** Every choice that was made, the first first. */
    public List<ChosenSettings> choices() {
        return upToDate().books.stream().map(Bound::choice).toList();
    }

    /** A book with these numbers, which says so in the server's log when one of its rules fails. */
    static RuleBook book(RuleSettings settings) {
        return RuleBook.with(settings)
                .telling((rule, failure) ->
                        LOG.errorf(failure, "The rule %s failed", rule.card().id()));
    }

    private static Optional<Bound> choice(Shelf shelf, LocalDate day) {
        return shelf.books.stream()
                .filter(bound -> bound.choice.effectiveOn(day))
                .reduce((earlier, later) -> later);
    }

    /** Asked anew each time, so that no instance of the service ever judges by a book that another has replaced. */
    private Shelf upToDate() {
        Shelf known = shelf;
        if (known.latest != log.latest()) {
            List<Bound> books = log.all().stream()
                    .map(choice -> new Bound(choice, book(choice.settings())))
                    .toList();
            known = new Shelf(books.size(), books, known.reference);
            shelf = known;
        }
        return known;
    }
}
