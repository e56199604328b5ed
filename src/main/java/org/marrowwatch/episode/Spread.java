package org.marrowwatch.episode;

/** How a newly involved place lies to the one before it. */
public enum Spread implements Term {
    SIMULTANEOUS("at the same presentation", "à la même présentation"),
    INTRA_ARTICULAR("same joint, other compartment", "même articulation, autre compartiment"),
    ADJACENT_BONE("same region, neighbouring bone", "même région, os voisin"),
    SAME_LIMB_OTHER_JOINT("same limb, other joint", "même membre, autre articulation"),
    ELSEWHERE("elsewhere in the skeleton", "ailleurs dans le squelette"),
    CONTRALATERAL_MIRROR("opposite side, same region", "côté opposé, même région"),
    CONTRALATERAL_OTHER("opposite side, other region", "côté opposé, autre région");

    private final Text text;

    Spread(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }

    public boolean contralateral() {
        return this == CONTRALATERAL_MIRROR || this == CONTRALATERAL_OTHER;
    }

    public boolean migrating() {
        return !contralateral() && this != SIMULTANEOUS;
    }

    static Spread within(Site earlier, Site later) {
        if (earlier.bone().sameJointAs(later.bone())) {
            return INTRA_ARTICULAR;
        }
        return later.bone().area() == Area.OTHER ? ELSEWHERE : ADJACENT_BONE;
    }

    static Spread between(Region earlier, Region later) {
        if (earlier.side().opposite(later.side())) {
            return earlier.area() == later.area() ? CONTRALATERAL_MIRROR : CONTRALATERAL_OTHER;
        }
        boolean oneLeg = earlier.side() == later.side() && earlier.area() != Area.OTHER && later.area() != Area.OTHER;
        return oneLeg ? SAME_LIMB_OTHER_JOINT : ELSEWHERE;
    }
}
