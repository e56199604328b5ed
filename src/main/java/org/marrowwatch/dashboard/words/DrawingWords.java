package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the chart says. */
@MessageBundle(value = "chart", locale = "en")
public interface DrawingWords {
    @Message("Course in time")
    String title();

    @Message(
            "Rows from top to bottom on one axis of time: regions with reports, the expected window of open ones and pain from 0 to 10; alkaline phosphatase as multiples of its upper limit; oedema on MRI by site; treatments and circumstances as bars; events as signs. A vertical line marks the day. The table below says the same.")
    String description();

    @Message("Time that is shown")
    String zoom();

    @Message("All")
    String all();

    @Message("This course")
    String present();

    @Message("12 months")
    String year();

    @Message("3 months")
    String quarter();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Closer")
    String closer();

    @Message("Farther")
    String farther();

    @Message("Simple picture")
    String simple();

    @Message("Download the picture:")
    String download();

    @Message("The course, day by day; the arrow keys move from day to day")
    String interactive();

    @Message(
            "Point at a day, or use the arrow keys, to read its values. Drag to move; Ctrl and wheel, or two fingers, to stretch.")
    String hint();

    @Message("Signs, and what is shown")
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

    @Message("Episode {code}, as of {day}")
    String heading(String code, String day);
}
