package org.marrowwatch.dashboard;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Figures;
import org.marrowwatch.alerts.Figures.Count;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;

/** The figures of the rules as they are shown. */
public record FigureTable(List<Row> rows, Row sum) {

    private static final int MINUTES = 120;
    private static final int HOURS = 48;
    private static final int WHOLE = 100;

    /**
     * The figures of a rule.
     *
     * @param address where its card stands; none where it has none
     * @param width how much it tells, from 0 to 100 where 100 is the rule that tells most
     * @param median in words; none when nothing was acknowledged
     */
    public record Row(
            String title,
            @Nullable String address,
            Count count,
            long width,
            @Nullable String median) {}

    static FigureTable of(Figures.Report report, Tongue tongue) {
        long most = report.rules().stream()
                .mapToLong(rule -> rule.count().told())
                .max()
                .orElse(0);
        return new FigureTable(
                report.rules().stream().map(rule -> row(rule, most, tongue)).toList(),
                new Row(
                        tongue.pick("All rules", "Toutes les règles"),
                        null,
                        report.sum(),
                        0,
                        median(report.sum(), tongue)));
    }

    private static Row row(Figures.OfRule rule, long most, Tongue tongue) {
        RuleCard card = RuleBook.standard().card(rule.rule()).orElse(null);
        Count count = rule.count();
        return new Row(
                card == null ? rule.rule() : tongue.say(card.title()),
                card == null ? null : "/rules#" + card.id(),
                count,
                most == 0 ? 0 : WHOLE * count.told() / most,
                median(count, tongue));
    }

    private static @Nullable String median(Count count, Tongue tongue) {
        Duration median = count.median();
        if (median == null) {
            return null;
        }
        if (median.toMinutes() < MINUTES) {
            return median.toMinutes() + " min";
        }
        return median.toHours() < HOURS ? median.toHours() + " h" : median.toDays() + tongue.pick(" days", " jours");
    }
}
