package org.marrowwatch.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleSettings;

/** The choices of the clinic with the book of each, as they stood in one edition of the log. */
public final class Shelf {

    private final SettingsLog.Edition edition;
    private final List<Bound> books;
    private final RuleBook reference;

    private record Bound(ChosenSettings choice, RuleBook book) {}

    private Shelf(SettingsLog.Edition edition, List<Bound> books, RuleBook reference) {
        this.edition = edition;
        this.books = books;
        this.reference = reference;
    }

    /** The shelf of a clinic that has chosen nothing. */
    static Shelf empty() {
        return new Shelf(SettingsLog.Edition.FIRST, List.of(), RuleBooks.book(RuleSettings.CLINICAL_REFERENCE));
    }

    /** The same shelf with these choices, the first first. */
    Shelf holding(List<ChosenSettings> choices) {
        List<Bound> bound = choices.stream()
                .map(choice -> new Bound(choice, RuleBooks.book(choice.settings())))
                .toList();
        // of what was read, as another choice may have been made since the edition was asked for
        SettingsLog.Edition read =
                choices.isEmpty() ? SettingsLog.Edition.FIRST : SettingsLog.Edition.of(choices.get(choices.size() - 1));
        return new Shelf(read, bound, reference);
    }

    public SettingsLog.Edition edition() {
        return edition;
    }

    /** The book in force on a day: of the last choice that is effective by then, else of the clinical reference. */
    public RuleBook on(LocalDate day) {
        return bound(day).map(Bound::book).orElse(reference);
    }

    /** The choice in force on a day; none while the clinical reference is. */
    public Optional<ChosenSettings> choiceOn(LocalDate day) {
        return bound(day).map(Bound::choice);
    }

    /** Every choice that was made, the first first; those that cannot be read too. */
    public List<ChosenSettings> choices() {
        return books.stream().map(Bound::choice).toList();
    }

    private Optional<Bound> bound(LocalDate day) {
        return books.stream().filter(bound -> bound.choice.effectiveOn(day)).reduce((earlier, later) -> later);
    }
}
