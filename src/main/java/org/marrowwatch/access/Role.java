package org.marrowwatch.access;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** What an account is for. */
public enum Role implements Term {
    CLINICIAN(Text.of("clinician", "clinicien")),
    NURSE(Text.of("nurse", "infirmier·ère")),
    LABORATORY(Text.of("laboratory", "laboratoire")),
    ADMINISTRATOR(Text.of("administrator", "administrateur"));

    /** The names of the roles, for annotations. */
    public static final String OF_CLINICIANS = "clinician";

    public static final String OF_NURSES = "nurse";
    public static final String OF_LABORATORIES = "laboratory";
    public static final String OF_ADMINISTRATORS = "administrator";

    private final Text text;

    Role(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /** Whether alerts are meant for people of this role. */
    public boolean alerted() {
        return this == CLINICIAN || this == NURSE;
    }
}
