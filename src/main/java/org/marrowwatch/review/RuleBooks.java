package org.marrowwatch.review;

import java.time.LocalDate;
import org.marrowwatch.rules.RuleBook;

/** The rule books of the clinic. */
public interface RuleBooks {

    /** The book in force on a day. */
    RuleBook on(LocalDate day);

    /** The book in force today. */
    RuleBook inForce();
}
