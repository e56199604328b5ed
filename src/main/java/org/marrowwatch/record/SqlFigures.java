package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.marrowwatch.alerts.Figures;

/** The figures, counted in the database. */
@ApplicationScoped
class SqlFigures implements Figures {

    private static final String EVENTS = """
            select f.rule as rule, e.kind as what, count(*) as n from flag_event e join flag f on f.id = e.flag
            where e.happened_at >= ?1 and e.happened_at < ?2
            and e.kind in ('raised', 'raised-again', 'acknowledged', 'snoozed') group by f.rule, e.kind""";

    private static final String CLEARED = """
            select f.rule as rule, 'unanswered' as what, count(*) as n from flag_event e join flag f on f.id = e.flag
            where e.happened_at >= ?1 and e.happened_at < ?2 and e.kind = 'cleared' and not exists
            (select 1 from flag_event x where x.episode = e.episode and x.flag = e.flag
                and x.occurrence = e.occurrence and x.kind in ('acknowledged', 'snoozed')) group by f.rule""";

    private static final String OPENED = """
            select f.rule as rule, 'opened' as what, count(*) as n from
            (select o.flag as flag, o.news as news, min(o.opened_at) as first from opening o group by o.flag, o.news) s
            join flag f on f.id = s.flag where s.first >= ?1 and s.first < ?2 group by f.rule""";

    private static final String TOLD = """
            select f.rule as rule, '' as what, count(*) as told, sum(case when a.round > 1 then 1 else 0 end) as repeats,
            count(distinct a.mail) as mails from alert a join mail m on m.id = a.mail join flag f on f.id = a.flag
            where a.told_at >= ?1 and a.told_at < ?2 and a.matter <> 'cleared'
            and m.status in ('sent', 'kept', 'waiting') group by f.rule""";

    private static final String MAILS = """
            select '' as rule, '' as what, count(*) as n from mail m where m.created_at >= ?1 and m.created_at < ?2
            and m.status in ('sent', 'kept', 'waiting')
            and exists (select 1 from alert a where a.mail = m.id and a.matter <> 'cleared')""";

    private static final String ANSWERS = """
            select f.rule as rule, e.happened_at as answered, (select max(n.happened_at) from flag_event n
                where n.episode = e.episode and n.flag = e.flag and n.id < e.id
                and n.kind in ('raised', 'raised-again', 'worsened', 'woken')) as since
            from flag_event e join flag f on f.id = e.flag
            where e.happened_at >= ?1 and e.happened_at < ?2 and e.kind = 'acknowledged'""";

    private static final Comparator<OfRule> HEAVIEST_FIRST = Comparator.comparingLong(
                    (OfRule one) -> one.count().told())
            .thenComparingLong(one -> one.count().raised())
            .reversed()
            .thenComparing(OfRule::rule);

    private final EntityManager database;

    SqlFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public Report of(Instant from, Instant until) {
        Map<String, Tally> rules = new HashMap<>();
        Tally sum = new Tally();
        for (String query : List.of(EVENTS, CLEARED, OPENED)) {
            for (Tuple row : counted(query, from, until, "n")) {
                String what = row.get("what", String.class);
                tally(rules, row).add(what, row.get("n", Long.class));
                sum.add(what, row.get("n", Long.class));
            }
        }
        for (Tuple row : counted(TOLD, from, until, "told", "repeats", "mails")) {
            for (String what : List.of("told", "repeats")) {
                tally(rules, row).add(what, row.get(what, Long.class));
                sum.add(what, row.get(what, Long.class));
            }
            tally(rules, row).add("mails", row.get("mails", Long.class));
        }
        // a mail may tell of several rules
        counted(MAILS, from, until, "n").forEach(row -> sum.add("mails", row.get("n", Long.class)));
        for (Tuple row : answers(from, until)) {
            Duration wait = Duration.between(row.get("since", Instant.class), row.get("answered", Instant.class));
            tally(rules, row).waited(wait);
            sum.waited(wait);
        }
        return new Report(
                rules.entrySet().stream()
                        .map(rule -> new OfRule(rule.getKey(), rule.getValue().counted()))
                        .sorted(HEAVIEST_FIRST)
                        .toList(),
                sum.counted());
    }

    private static Tally tally(Map<String, Tally> rules, Tuple row) {
        return rules.computeIfAbsent(row.get("rule", String.class), rule -> new Tally());
    }

    private List<Tuple> counted(String query, Instant from, Instant until, String... numbers) {
        NativeQuery<Tuple> rows = rows(query, from, until).addScalar("what", String.class);
        for (String number : numbers) {
            rows.addScalar(number, Long.class);
        }
        return rows.getResultList();
    }

    private List<Tuple> answers(Instant from, Instant until) {
        return rows(ANSWERS, from, until)
                .addScalar("answered", Instant.class)
                .addScalar("since", Instant.class)
                .getResultList();
    }

    private NativeQuery<Tuple> rows(String query, Instant from, Instant until) {
        return database.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .addScalar("rule", String.class)
                .setParameter(1, from)
                .setParameter(2, until);
    }
}
