package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms say. */
@MessageBundle(value = "visit", locale = "en")
public interface VisitWords {

    @Message("Record a visit")
    String title();

    @Message("Fill in what you know and leave the rest empty. An empty field states nothing.")
    String hint();

    @Message("Day")
    String day();

    @Message("Symptoms by region")
    String symptoms();

    @Message("Add a region")
    String addRegion();

    @Message("Region")
    String region();

    @Message("Pain at rest, 0–10")
    String rest();

    @Message("Pain on loading, 0–10")
    String loading();

    @Message("Weight-bearing")
    String weight();

    @Message("Walking aid")
    String aid();

    @Message("Change")
    String change();

    @Message("Signs")
    String signs();

    @Message("Its pain began on this day")
    String began();

    @Message("Alkaline phosphatase")
    String alp();

    @Message("Value")
    String value();

    @Message("Unit")
    String unit();

    @Message("Lower limit")
    String lower();

    @Message("Upper limit")
    String upper();

    @Message("Laboratory")
    String laboratory();

    @Message("Method")
    String method();

    @Message("Fraction")
    String fraction();

    @Message("MRI")
    String mri();

    @Message("Site")
    String site();

    @Message("Extent of oedema")
    String extent();

    @Message("Compared with before")
    String comparison();

    @Message("Features")
    String features();

    @Message("Treatment")
    String treatment();

    @Message("Agent")
    String agent();

    @Message("Action")
    String action();

    @Message("Detail")
    String detail();

    @Message("Next appointment")
    String next();

    @Message("Record")
    String save();

    @Message("Back to the episode")
    String cancel();

    @Message("New episode")
    String opening();

    @Message(
            "If the identifier is known, the episode is opened for that patient, and sex and birth year are not asked for again.")
    String openingHint();

    @Message("Patient identifier")
    String identifier();

    @Message("Sex")
    String sex();

    @Message("Birth year")
    String birthYear();

    @Message("Onset of the first pain")
    String onset();

    @Message("Open and record")
    String open();
}
