package org.marrowwatch.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.course.ExpectedWindow;
import org.marrowwatch.rules.course.ProlongedCourse;
import org.marrowwatch.rules.course.RelapseAfterRemission;
import org.marrowwatch.rules.course.ResolutionWindowExceeded;
import org.marrowwatch.rules.exclusion.ExclusionIncomplete;
import org.marrowwatch.rules.exclusion.SecondaryCauseSuspected;
import org.marrowwatch.rules.followup.MriOverdue;
import org.marrowwatch.rules.followup.SymptomReportOverdue;
import org.marrowwatch.rules.followup.TreatmentResponseMissing;
import org.marrowwatch.rules.followup.VisitOverdue;
import org.marrowwatch.rules.imaging.MriNotRegressing;
import org.marrowwatch.rules.imaging.MriProgressing;
import org.marrowwatch.rules.imaging.OsteonecrosisConversion;
import org.marrowwatch.rules.imaging.OsteonecrosisSuspected;
import org.marrowwatch.rules.imaging.SubchondralLineWatch;
import org.marrowwatch.rules.imaging.SymptomImagingDiscordance;
import org.marrowwatch.rules.laboratory.AlpNewRiseAfterRemission;
import org.marrowwatch.rules.laboratory.AlpNotComparable;
import org.marrowwatch.rules.laboratory.AlpPersistsAfterRemission;
import org.marrowwatch.rules.laboratory.AlpPresymptomaticRise;
import org.marrowwatch.rules.laboratory.AlpRise;
import org.marrowwatch.rules.safety.FractureRedFlag;
import org.marrowwatch.rules.safety.TreatmentContraindicated;
import org.marrowwatch.rules.spread.ContralateralInvolvement;
import org.marrowwatch.rules.spread.MigratingInvolvement;
import org.marrowwatch.rules.spread.RecurrenceElsewhere;
import org.marrowwatch.rules.spread.SimultaneousInvolvement;

/** The rules in force. Its verdict is the sum of theirs. */
public final class RuleBook {

    /** The card of the finding that a rule failed: for operators, so that silence is never mistaken for health. */
    public static final RuleCard BROKEN = new RuleCard(
            "broken-rule",
            1,
            Text.of("A rule failed", "Une règle a échoué"),
            Text.of(
                    "A rule of the book could not judge this episode. Its earlier flags stand until it can.",
                    "Une règle n'a pas pu évaluer cet épisode. Ses signalements antérieurs restent jusqu'à ce qu'elle le puisse."),
            Text.of(
                    "The rule judges the episode again without failing.",
                    "La règle évalue de nouveau l'épisode sans échouer."),
            "Marrowwatch",
            Grade.EVIDENCE);

    private static final Text BROKEN_PHRASE = Text.of(
            "The rule “{rule}” failed on this episode; operators find the cause in the log.",
            "La règle « {rule} » a échoué pour cet épisode ; la cause figure dans le journal du serveur.");

    /** The rules on one subject. */
    public record Chapter(Text title, List<Rule> rules) {

        static Chapter of(String en, String fr, Rule... rules) {
            return new Chapter(Text.of(en, fr), List.of(rules));
        }

        /** What it is called in addresses and where it is kept, the same in every language. */
        public String slug() {
            return title.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }
    }

    private final RuleSettings settings;
    private final List<Chapter> chapters;
    private final List<Rule> rules;
    private final BiConsumer<Rule, RuntimeException> whenBroken;

    private RuleBook(RuleSettings settings, List<Chapter> chapters, BiConsumer<Rule, RuntimeException> whenBroken) {
        this.settings = settings;
        this.chapters = chapters;
        this.rules =
                chapters.stream().flatMap(chapter -> chapter.rules.stream()).toList();
        this.whenBroken = whenBroken;
    }

    /** The rules with the numbers of the clinical reference. */
    public static RuleBook standard() {
        return with(RuleSettings.CLINICAL_REFERENCE);
    }

    /** The rules with the numbers that a clinic has chosen. */
    public static RuleBook with(RuleSettings settings) {
        return new RuleBook(settings, chapters(settings), (rule, failure) -> {});
    }

    /** Some rules alone. */
    public static RuleBook of(List<Rule> rules) {
        Chapter chapter = new Chapter(Text.of("Rules", "Règles"), List.copyOf(rules));
        return new RuleBook(RuleSettings.CLINICAL_REFERENCE, List.of(chapter), (rule, failure) -> {});
    }

    private static List<Chapter> chapters(RuleSettings settings) {
        return List.of(
                Chapter.of("Safety", "Sécurité", new FractureRedFlag(), new TreatmentContraindicated()),
                Chapter.of(
                        "Other causes",
                        "Autres causes",
                        new SecondaryCauseSuspected(),
                        new ExclusionIncomplete(settings)),
                Chapter.of(
                        "Course",
                        "Évolution",
                        new ProlongedCourse(settings),
                        new ResolutionWindowExceeded(settings),
                        new RelapseAfterRemission()),
                Chapter.of(
                        "Spread",
                        "Extension",
                        new ContralateralInvolvement(),
                        new MigratingInvolvement(),
                        new RecurrenceElsewhere(),
                        new SimultaneousInvolvement()),
                Chapter.of(
                        "Imaging",
                        "Imagerie",
                        new OsteonecrosisConversion(),
                        new OsteonecrosisSuspected(),
                        new SubchondralLineWatch(),
                        new MriProgressing(),
                        new MriNotRegressing(settings),
                        new SymptomImagingDiscordance(settings)),
                Chapter.of(
                        "Laboratory",
                        "Biologie",
                        new AlpPresymptomaticRise(settings),
                        new AlpNewRiseAfterRemission(settings),
                        new AlpRise(settings),
                        new AlpPersistsAfterRemission(settings),
                        new AlpNotComparable()),
                Chapter.of(
                        "Follow-up",
                        "Suivi",
                        new VisitOverdue(settings),
                        new SymptomReportOverdue(settings),
                        new MriOverdue(settings),
                        new TreatmentResponseMissing(settings)));
    }

    /** The same book, which tells someone of each rule that fails. */
    public RuleBook telling(BiConsumer<Rule, RuntimeException> whenBroken) {
        return new RuleBook(settings, chapters, whenBroken);
    }

    /** The numbers by which the book judges. */
    public RuleSettings settings() {
        return settings;
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** When a region is expected to have healed, by the numbers of this book. */
    public ExpectedWindow window(Episode episode, RegionCourse region) {
        return ExpectedWindow.of(episode, region, settings);
    }

    /** The cards of all rules, and the one that says that a rule failed. */
    public Stream<RuleCard> cards() {
        return Stream.concat(rules.stream().map(Rule::card), Stream.of(BROKEN));
    }

    public Optional<RuleCard> card(String id) {
        return cards().filter(card -> card.id().equals(id)).findFirst();
    }

    /**
     * Judges an episode by every rule, on the facts dated up to a day. A rule that throws becomes a finding; the others
     * still speak. A closed episode is left in peace.
     */
    public Verdict judge(Episode episode, LocalDate asOf) {
        Episode known = episode.asOf(asOf);
        List<Finding> findings = new ArrayList<>();
        LocalDate holdsUntil = episode.nextFactAfter(asOf).orElse(Verdict.FOR_GOOD);
        if (!known.closed()) {
            for (Rule rule : rules) {
                Verdict verdict = judge(rule, known, asOf);
                findings.addAll(verdict.findings());
                holdsUntil = verdict.holdsUntil().isBefore(holdsUntil) ? verdict.holdsUntil() : holdsUntil;
            }
        }
        return new Verdict(List.copyOf(findings), holdsUntil);
    }

    /** The cards of the rules that are the first to look again: those whose verdict holds for no longer than any other. */
    public List<RuleCard> nextToLook(Episode episode, LocalDate asOf) {
        Episode known = episode.asOf(asOf);
        LocalDate first = Verdict.FOR_GOOD;
        List<RuleCard> cards = new ArrayList<>();
        for (Rule rule : known.closed() ? List.<Rule>of() : rules) {
            LocalDate holdsUntil = judge(rule, known, asOf).holdsUntil();
            if (holdsUntil.isBefore(first)) {
                first = holdsUntil;
                cards.clear();
            }
            if (holdsUntil.equals(first) && !first.equals(Verdict.FOR_GOOD)) {
                cards.add(rule.card());
            }
        }
        return cards;
    }

    private Verdict judge(Rule rule, Episode known, LocalDate asOf) {
        try {
            return rule.judge(known, asOf);
        } catch (RuntimeException failure) {
            whenBroken.accept(rule, failure);
            return Verdict.of(new Finding(
                            BROKEN,
                            Severity.WARNING,
                            Subject.of(rule),
                            asOf,
                            List.of(),
                            BROKEN_PHRASE,
                            java.util.Map.of("rule", rule.card().title())))
                    .until(asOf.plusDays(1));
        }
    }

    /** Changes whenever a card or a number changes: then every open episode must be judged again. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(settings.toString().getBytes(StandardCharsets.UTF_8));
            cards().forEach(card -> digest.update(card.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
