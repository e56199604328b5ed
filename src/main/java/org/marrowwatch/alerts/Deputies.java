package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;

/** Who acts for whom just now. */
@ApplicationScoped
public class Deputies {

    private final Recipients recipients;
    private final Covers covers;
    private final Clock clinic;

    Deputies(Recipients recipients, Covers covers, Clock clinic) {
        this.recipients = recipients;
        this.covers = covers;
        this.clinic = clinic;
    }

    /**
     * Someone who is away.
     *
     * @param until the last day; none when the end is open
     */
    public record Away(String name, @Nullable LocalDate until) {}

    /** For whom an account stands in now, by name. */
    public List<Away> standsInFor(String account) {
        Map<String, Cover> near = nearlyAway();
        if (near.isEmpty()) {
            return List.of();
        }
        Staff staff = recipients.staff();
        return near.entrySet().stream()
                .filter(cover ->
                        staff.named(cover.getKey()).filter(Recipient::away).isPresent())
                .filter(cover -> staff.acting(cover.getKey())
                        .map(Account::name)
                        .filter(account::equals)
                        .isPresent())
                .map(cover -> new Away(cover.getKey(), cover.getValue().until()))
                .sorted(Comparator.comparing(Away::name))
                .toList();
    }

    /** Who is away by somebody's calendar: zones differ by a day at most, and each has its own. */
    private Map<String, Cover> nearlyAway() {
        LocalDate today = LocalDate.now(clinic);
        return covers.all().entrySet().stream()
                .filter(cover -> cover.getValue().away(today)
                        || cover.getValue().away(today.minusDays(1))
                        || cover.getValue().away(today.plusDays(1)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
