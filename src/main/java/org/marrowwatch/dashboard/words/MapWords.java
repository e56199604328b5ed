package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the body map says. */
@MessageBundle(value = "map", locale = "en")
public interface MapWords {

    @Message("Body map")
    String title();

    @Message("No MRI and no pain recorded: nothing to draw.")
    String nothing();

    @Message("earlier MRI")
    String earlier();

    @Message("later MRI")
    String later();

    @Message("All MRI days")
    String images();

    @Message("Day of the course")
    String slider();

    @Message("Play")
    String play();

    @Message("Pause")
    String pause();

    @Message("R")
    String right();

    @Message("L")
    String left();

    @Message("foot from above")
    String above();

    @Message("new")
    String fresh();

    @Message("Site")
    String site();

    @Message("Oedema")
    String oedema();

    @Message("Imaged on")
    String imaged();

    @Message("Before")
    String before();

    @Message("Pain")
    String pains();

    @Message("none reported")
    String noPain();

    @Message("Outside the drawing")
    String elsewhere();

    @Message("Signs of the map")
    String legend();

    @Message("empty outline: never imaged")
    String unseen();

    @Message("image or report over {weeks} weeks old")
    String old(int weeks);

    @Message("pain")
    String pain();

    @Message("moved on this day")
    String move();

    @Message("subchondral line")
    String line();

    @Message("fracture line")
    String fracture();

    @Message("collapse")
    String collapse();

    @Message(":")
    String colon();

    @Message("Pick a site on the body map")
    String pick();

    @Message(
            "Click bones, or move with the arrow keys and press the space bar; once more takes one back. Enter on a picked bone goes to its row; Escape leaves the map.")
    String pickHint();

    @Message("Without a bone of their own in the drawing")
    String besides();

    @Message("No MRI recorded yet – show the pain on the map")
    String unimaged();

    @Message("moved earlier")
    String movedBefore();
}
