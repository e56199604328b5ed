package org.marrowwatch.dashboard;

import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.visit.Form;

/** The forms of an account that came back with problems, each in the place of the one that shows what is kept. */
record SentForms(
        @Nullable Form details,
        @Nullable Form told,
        @Nullable Form away,
        @Nullable Form secret) {

    static final SentForms NONE = new SentForms(null, null, null, null);

    static SentForms details(Form form) {
        return new SentForms(form, null, null, null);
    }

    static SentForms told(Form form) {
        return new SentForms(null, form, null, null);
    }

    static SentForms away(Form form) {
        return new SentForms(null, null, form, null);
    }

    static SentForms secret(Form form) {
        return new SentForms(null, null, null, form);
    }
}
