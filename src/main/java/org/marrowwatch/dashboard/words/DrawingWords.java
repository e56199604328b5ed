package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the chart says. */
@MessageBundle(value = "chart", locale = "en")
public interface DrawingWords {

    @Message("Course in time")
    String title();

    @Message(
            "Rows from top to bottom on one axis of time: regions with reports and the expected window of open ones, pain from 0 to 10, alkaline phosphatase as multiples of its upper limit, and oedema on MRI by site. A vertical line marks the day. The table below says the same.")
    String description();

    @Message("Regions")
    String regions();

    @Message("Pain, 0 to 10")
    String pain();

    @Message("ALP, × upper limit")
    String alp();

    @Message("Oedema on MRI")
    String sites();

    @Message("no figures recorded")
    String noPain();

    @Message("no result with limits recorded")
    String noAlp();

    @Message("no image recorded")
    String noSites();

    @Message("painful")
    String painful();

    @Message("free of pain")
    String free();

    @Message("expected window")
    String window();

    @Message("no oedema")
    String noOedema();

    @Message("small")
    String small();

    @Message("medium")
    String medium();

    @Message("large")
    String large();

    @Message("present, extent not stated")
    String present();

    @Message("Signs")
    String legend();

    @Message("The same as a table")
    String table();

    @Message("Day")
    String day();

    @Message("Where")
    String place();

    @Message("What")
    String measure();

    @Message("Value")
    String value();

    @Message("Chart; scroll sideways on a narrow screen")
    String scroll();
}
