package org.marrowwatch.episode;

import static org.marrowwatch.episode.Area.ANKLE_FOOT;
import static org.marrowwatch.episode.Area.HIP;
import static org.marrowwatch.episode.Area.KNEE;
import static org.marrowwatch.episode.Area.OTHER;
import static org.marrowwatch.episode.Noun.FEMININE;
import static org.marrowwatch.episode.Noun.MASCULINE;
import static org.marrowwatch.episode.Noun.MASCULINE_PLURAL;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A bone, or a compartment of one, in which marrow oedema is described. */
public enum Bone implements Term {
    FEMORAL_HEAD(HIP, "femoral head", "tête fémorale", FEMININE),
    FEMORAL_NECK(HIP, "femoral neck", "col fémoral", MASCULINE),
    GREATER_TROCHANTER(HIP, "greater trochanter", "grand trochanter", MASCULINE),
    ACETABULUM(HIP, "acetabulum", "acétabulum", MASCULINE),
    PROXIMAL_FEMUR(HIP, "proximal femur", "fémur proximal", MASCULINE),
    MEDIAL_FEMORAL_CONDYLE(KNEE, "medial femoral condyle", "condyle fémoral médial", MASCULINE),
    LATERAL_FEMORAL_CONDYLE(KNEE, "lateral femoral condyle", "condyle fémoral latéral", MASCULINE),
    MEDIAL_TIBIAL_PLATEAU(KNEE, "medial tibial plateau", "plateau tibial médial", MASCULINE),
    LATERAL_TIBIAL_PLATEAU(KNEE, "lateral tibial plateau", "plateau tibial latéral", MASCULINE),
    PATELLA(KNEE, "patella", "patella", FEMININE),
    FIBULAR_HEAD(KNEE, "fibular head", "tête fibulaire", FEMININE),
    FEMORAL_CONDYLES(KNEE, "femoral condyles", "condyles fémoraux", MASCULINE_PLURAL),
    TIBIAL_PLATEAUS(KNEE, "tibial plateaus", "plateaux tibiaux", MASCULINE_PLURAL),
    DISTAL_TIBIA(ANKLE_FOOT, "distal tibia", "tibia distal", MASCULINE),
    DISTAL_FIBULA(ANKLE_FOOT, "distal fibula", "fibula distale", FEMININE),
    TALUS(ANKLE_FOOT, "talus", "talus", MASCULINE),
    CALCANEUS(ANKLE_FOOT, "calcaneus", "calcanéus", MASCULINE),
    NAVICULAR(ANKLE_FOOT, "navicular", "naviculaire", MASCULINE),
    CUBOID(ANKLE_FOOT, "cuboid", "cuboïde", MASCULINE),
    MEDIAL_CUNEIFORM(ANKLE_FOOT, "medial cuneiform", "cunéiforme médial", MASCULINE),
    INTERMEDIATE_CUNEIFORM(ANKLE_FOOT, "intermediate cuneiform", "cunéiforme intermédiaire", MASCULINE),
    LATERAL_CUNEIFORM(ANKLE_FOOT, "lateral cuneiform", "cunéiforme latéral", MASCULINE),
    METATARSAL_1(ANKLE_FOOT, "first metatarsal", "premier métatarsien", MASCULINE),
    METATARSAL_2(ANKLE_FOOT, "second metatarsal", "deuxième métatarsien", MASCULINE),
    METATARSAL_3(ANKLE_FOOT, "third metatarsal", "troisième métatarsien", MASCULINE),
    METATARSAL_4(ANKLE_FOOT, "fourth metatarsal", "quatrième métatarsien", MASCULINE),
    METATARSAL_5(ANKLE_FOOT, "fifth metatarsal", "cinquième métatarsien", MASCULINE),
    TOE(ANKLE_FOOT, "toe", "orteil", MASCULINE),
    SESAMOID(ANKLE_FOOT, "sesamoid", "sésamoïde", MASCULINE),
    TARSUS(ANKLE_FOOT, "tarsus", "tarse", MASCULINE),
    ANKLE(ANKLE_FOOT, "ankle", "cheville", FEMININE),
    FOOT(ANKLE_FOOT, "foot", "pied", MASCULINE),
    HUMERAL_HEAD(OTHER, "humeral head", "tête humérale", FEMININE),
    ELBOW(OTHER, "elbow", "coude", MASCULINE),
    WRIST(OTHER, "wrist", "poignet", MASCULINE),
    HAND(OTHER, "hand", "main", FEMININE),
    SPINE(OTHER, "spine", "rachis", MASCULINE),
    SACRUM(OTHER, "sacrum", "sacrum", MASCULINE),
    PELVIS(OTHER, "pelvis", "bassin", MASCULINE),
    RIB(OTHER, "rib", "côte", FEMININE);

    /** Names that say no compartment; they match any bone of their area. */
    private static final Set<Bone> UNSPECIFIC =
            EnumSet.of(PROXIMAL_FEMUR, FEMORAL_CONDYLES, TIBIAL_PLATEAUS, TARSUS, ANKLE, FOOT);

    /** Parts of one bone: oedema that spreads among them is progression, not migration. */
    private static final Set<Bone> PARTS_OF_PROXIMAL_FEMUR =
            EnumSet.of(FEMORAL_HEAD, FEMORAL_NECK, GREATER_TROCHANTER, PROXIMAL_FEMUR);

    /** What a name that says no compartment takes in. */
    private static final Map<Bone, Set<Bone>> TAKES_IN = Map.of(
            PROXIMAL_FEMUR, EnumSet.of(FEMORAL_HEAD, FEMORAL_NECK, GREATER_TROCHANTER),
            FEMORAL_CONDYLES, EnumSet.of(MEDIAL_FEMORAL_CONDYLE, LATERAL_FEMORAL_CONDYLE),
            TIBIAL_PLATEAUS, EnumSet.of(MEDIAL_TIBIAL_PLATEAU, LATERAL_TIBIAL_PLATEAU),
            TARSUS, EnumSet.range(TALUS, LATERAL_CUNEIFORM),
            ANKLE, EnumSet.of(DISTAL_TIBIA, DISTAL_FIBULA, TALUS),
            FOOT, EnumSet.range(TALUS, TARSUS));

    private static final Map<Bone, Set<Bone>> PARTS = new EnumMap<>(Bone.class);

    static {
        TAKES_IN.forEach((wide, bones) -> {
            Set<Bone> parts = EnumSet.copyOf(bones);
            parts.removeAll(UNSPECIFIC);
            PARTS.put(wide, parts);
        });
    }

    private static final Set<Bone> ANKLE_JOINT = EnumSet.of(DISTAL_TIBIA, DISTAL_FIBULA, TALUS);
    private static final Set<Bone> UNPAIRED = EnumSet.of(SPINE, SACRUM);

    private final Area area;
    private final Text text;
    private final Noun noun;

    Bone(Area area, String en, String fr, Noun noun) {
        this.area = area;
        this.text = Text.of(en, fr);
        this.noun = noun;
    }

    public Area area() {
        return area;
    }

    @Override
    public Text text() {
        return text;
    }

    Noun noun() {
        return noun;
    }

    /** Whether the bone has such a side: the spine and the sacrum lie on the midline, the pelvis anywhere. */
    public boolean liesOn(Side side) {
        return this == PELVIS || (side == Side.MIDLINE) == UNPAIRED.contains(this);
    }

    /** Whether oedema in the one may be the same lesion as oedema in the other, on the same side. */
    public boolean sameBoneAs(Bone other) {
        return speaksOf(other) || (PARTS_OF_PROXIMAL_FEMUR.contains(this) && PARTS_OF_PROXIMAL_FEMUR.contains(other));
    }

    /** Whether what is said of the one is said of the other: a clear neck says nothing of the head. */
    boolean speaksOf(Bone other) {
        return this == other || (area == other.area && (UNSPECIFIC.contains(this) || UNSPECIFIC.contains(other)));
    }

    /** Whether an image of the one shows all of the other: the same bone, or a part of what the name takes in. */
    boolean takesIn(Bone other) {
        return this == other || TAKES_IN.getOrDefault(this, Set.of()).contains(other);
    }

    /** The compartments of which a name that says none is made up; nothing for a name that says one. */
    Set<Bone> parts() {
        return PARTS.getOrDefault(this, Set.of());
    }

    /** Whether both bones, or compartments, bound the same joint. */
    public boolean sameJointAs(Bone other) {
        return switch (area) {
            case HIP, KNEE -> area == other.area;
            case ANKLE_FOOT -> ANKLE_JOINT.contains(this) && ANKLE_JOINT.contains(other);
            case OTHER -> this == other;
        };
    }
}
