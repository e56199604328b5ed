package org.marrowwatch.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Term;

/**
 * The mailbox as it is shown.
 *
 * @param recipient whose mails may be chosen; without choices for who sees but the own
 * @param first the beginning of the list, where this page is a later one
 */
public record Mailbox(
        List<Tab> tabs,
        String state,
        Field kind,
        Field recipient,
        Listed listed,
        @Nullable String first,
        @Nullable String next) {

    public boolean foreseen() {
        return state.equals(MailQuery.FORESEEN);
    }

    public boolean notSent() {
        return state.equals(MailQuery.NOT_SENT);
    }

    /** Whether it is a list of mails. */
    public boolean ofMails() {
        return !foreseen() && !notSent();
    }

    public boolean filtered() {
        return !kind.value().isEmpty() || !recipient.value().isEmpty();
    }

    /** All mails, those foreseen, those of each usual status and of others where there are any, and what was not sent. */
    static List<Tab> tabs(MailQuery query, Map<Mail.Status, Long> counts, Reader reader) {
        Tongue tongue = reader.tongue();
        Address here = query.address(reader);
        List<Tab> tabs = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        boolean everything =
                !query.foreseen() && !query.notSent() && query.status().isEmpty();
        tabs.add(new Tab(tongue.pick("All", "Tous"), all, here.with("state", "").toString(), everything));
        tabs.add(new Tab(
                tongue.pick("Foreseen", "Prévus"),
                null,
                here.with("state", MailQuery.FORESEEN).toString(),
                query.foreseen()));
        for (Mail.Status status : Mail.Status.values()) {
            long count = counts.getOrDefault(status, 0L);
            boolean current = query.status().filter(status::equals).isPresent();
            boolean usual = status == Mail.Status.WAITING || status == Mail.Status.SENT || status == Mail.Status.FAILED;
            if (usual || count > 0 || current) {
                tabs.add(new Tab(
                        label(status, tongue),
                        count,
                        here.with("state", status.slug()).toString(),
                        current));
            }
        }
        tabs.add(new Tab(
                tongue.pick("Not sent", "Non envoyés"),
                null,
                here.with("state", MailQuery.NOT_SENT).toString(),
                query.notSent()));
        return tabs;
    }

    private static String label(Mail.Status status, Tongue tongue) {
        return switch (status) {
            case WAITING -> tongue.pick("Waiting", "En attente");
            case SENT -> tongue.pick("Sent", "Envoyés");
            case KEPT -> tongue.pick("Kept here", "Conservés ici");
            case FAILED -> tongue.pick("Failed", "Échoués");
            case CANCELLED -> tongue.pick("Cancelled", "Annulés");
            case OVERTAKEN -> tongue.pick("No longer needed", "Devenus inutiles");
        };
    }

    static Field kind(MailQuery query, Tongue tongue) {
        String chosen = query.kind().map(Term::slug).orElse("");
        List<Field.Choice> choices = Arrays.stream(Mail.Kind.values())
                .map(kind -> new Field.Choice(
                        kind.slug(), tongue.say(kind), kind.slug().equals(chosen)))
                .toList();
        return new Field("kind", chosen, choices, List.of());
    }

    static Field recipient(MailQuery query, Stream<String> names, Reader reader) {
        if (!reader.administers()) {
            return new Field("recipient", "", List.of(), List.of());
        }
        String chosen = query.recipient(reader).orElse("");
        List<Field.Choice> choices = Stream.concat(names, Stream.of(chosen))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(name -> new Field.Choice(name, name, name.equals(chosen)))
                .toList();
        return new Field("recipient", chosen, choices, List.of());
    }
}
