package org.marrowwatch.episode;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of fact, under the names that case files and the journal use. */
public enum FactKind implements Term {
    SYMPTOMS(Symptoms.class, "symptoms", "symptômes"),
    ALKALINE_PHOSPHATASE(AlkalinePhosphatase.class, "alkaline phosphatase", "phosphatases alcalines"),
    MRI(Mri.class, "MRI", "IRM"),
    RADIOGRAPH(Radiograph.class, "radiograph", "radiographie"),
    SCINTIGRAPHY(Scintigraphy.class, "bone scan", "scintigraphie osseuse"),
    BONE_DENSITY(BoneDensity.class, "bone density", "densité osseuse"),
    LABORATORY(Laboratory.class, "laboratory", "biologie"),
    TREATMENT(Treatment.class, "treatment", "traitement"),
    CONTEXT(Context.class, "context", "contexte"),
    EXCLUSION(Exclusion.class, "differential diagnosis", "diagnostic différentiel"),
    FRACTURE(Fracture.class, "fracture", "fracture"),
    INJURY(Injury.class, "injury", "traumatisme"),
    FUNCTION_SCORE(FunctionScore.class, "function score", "score fonctionnel"),
    EXPECTED_RESOLUTION(ExpectedResolution.class, "expected resolution", "résolution attendue"),
    VISIT(Visit.class, "visit", "consultation"),
    CLOSURE(Closure.class, "closure", "clôture"),
    WITHDRAWAL(Withdrawal.class, "withdrawal", "retrait");

    private static final Map<Class<? extends Fact>, FactKind> BY_TYPE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.type, Function.identity()));

    private final Class<? extends Fact> type;
    private final Text text;

    FactKind(Class<? extends Fact> type, String en, String fr) {
        this.type = type;
        this.text = Text.of(en, fr);
    }

    public Class<? extends Fact> type() {
        return type;
    }

    /** Whether it is what a laboratory measures; all else is for those who see the patient. */
    public boolean laboratoryResult() {
        return this == ALKALINE_PHOSPHATASE || this == LABORATORY;
    }

    @Override
    public Text text() {
        return text;
    }

    static FactKind of(Class<? extends Fact> type) {
        FactKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " has no line in FactKind; add one");
        }
        return kind;
    }
}
