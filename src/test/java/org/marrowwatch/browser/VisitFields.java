package org.marrowwatch.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The form of a visit in a browser: its fields, the keys pressed in it, and where they lead. */
final class VisitFields {

    private VisitFields() {}

    static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    static Locator field(Visitor visitor, String name) {
        return visitor.page().locator("[name='" + name + "']:visible");
    }

    static String focused(Visitor visitor) {
        return (String) visitor.page().evaluate("document.activeElement.name || document.activeElement.id");
    }

    static void saved(Visitor visitor) {
        visitor.page().waitForURL(url -> url.contains("recorded="));
    }

    /** The field of the row that is about a region, a site or a treatment, whichever row that is. */
    static Locator fieldOf(Visitor visitor, String about, String key, String name) {
        String row = (String) visitor.page()
                .evaluate(
                        "([about, key]) => [...document.getElementById('visit').elements].find(control =>"
                                + " control.name.endsWith('.' + key) && control.value === about).name.split('.')[0]",
                        List.of(about, key));
        return field(visitor, row + "." + name);
    }
}
