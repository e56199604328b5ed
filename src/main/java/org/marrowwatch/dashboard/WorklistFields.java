package org.marrowwatch.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marrowwatch.access.Account;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/** The fields by which a worklist is filtered, filled with what it shows. */
final class WorklistFields {

    private final WorklistQuery query;
    private final Tongue tongue;

    WorklistFields(WorklistQuery query, Tongue tongue) {
        this.query = query;
        this.tongue = tongue;
    }

    WorklistView.Fields of(RuleBook book, List<Account> people, Reader reader) {
        return new WorklistView.Fields(
                new Field(WorklistQuery.WORDS, query.searched(), List.of(), List.of()),
                query.value(WorklistQuery.WORDS),
                field("rule", book.cards().map(card -> choice("rule", card.id(), tongue.say(card.title())))),
                field("severity", severities()),
                field("area", words("area", Stream.of(Area.values()))),
                field("side", words("side", Stream.of(Side.values()))),
                field("owner", owners(people, reader)),
                field("state", words("state", Stream.of(Worklist.State.values()))));
    }

    /** Those whom an episode can be given to, the reader first. */
    static List<Field.Choice> people(List<Account> people, Reader reader) {
        Comparator<Account> readerFirst =
                Comparator.comparing(account -> account.name().equals(reader.name()) ? 0 : 1);
        return people.stream()
                .sorted(readerFirst.thenComparing(Account::name))
                .map(account -> new Field.Choice(account.name(), account.name(), false))
                .toList();
    }

    private Stream<Field.Choice> severities() {
        Field.Choice urgent = choice(
                "severity", WorklistQuery.URGENT, tongue.pick("warning or critical", "avertissement ou critique"));
        return Stream.concat(Stream.of(urgent), words("severity", Stream.of(Severity.values())));
    }

    private Stream<Field.Choice> owners(List<Account> people, Reader reader) {
        List<Field.Choice> owners = new ArrayList<>();
        owners.add(choice("owner", WorklistQuery.ME, tongue.pick("me", "moi")));
        owners.add(choice("owner", WorklistQuery.NOBODY, tongue.pick("nobody", "personne")));
        people.stream()
                .map(Account::name)
                .filter(name -> !name.equals(reader.name()))
                .forEach(name -> owners.add(choice("owner", name, name)));
        return owners.stream();
    }

    private <T extends Term> Stream<Field.Choice> words(String name, Stream<T> vocabulary) {
        Function<T, Field.Choice> word = term -> choice(name, term.slug(), tongue.say(term));
        return vocabulary.map(word);
    }

    private Field.Choice choice(String name, String value, String label) {
        return new Field.Choice(value, label, query.value(name).equals(value));
    }

    private Field field(String name, Stream<Field.Choice> choices) {
        return new Field(name, query.value(name), choices.toList(), List.of());
    }
}
