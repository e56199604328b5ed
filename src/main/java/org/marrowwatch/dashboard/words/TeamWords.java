package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of teams say. */
@MessageBundle(value = "team", locale = "en")
public interface TeamWords {

    @Message("Teams")
    String title();

    @Message("There are no teams, so the whole clinic is one.")
    String none();

    @Message(
            "Members of a team are told of each other's episodes, unless they chose otherwise. Of a critical flag that nobody answers, the head hears at last.")
    String meaning();

    @Message("In no team, so that their episodes are everybody's:")
    String alone();

    @Message("Head")
    String head();

    @Message("Members")
    String members();

    @Message("Make a team")
    String make();

    @Message("Make it")
    String makeIt();

    @Message("The head hears of critical flags that neither who looks after the episode nor the deputy has answered.")
    String headHint();

    @Message("Dissolve the team")
    String dissolve();

    @Message(
            "Its members keep their accounts and their episodes. Who chose the episodes of one's teams is then told of those of the teams that are left, or of all when none is left.")
    String dissolveHint();

    @Message("Keep it")
    String keep();

    @Message("The team is dissolved.")
    String dissolved();

    @Message("My teams")
    String mine();

    @Message("You are in no team, so your episodes are everybody's.")
    String notMine();

    @Message("In no team.")
    String noTeam();

    @Message("All teams")
    String all();

    @Message("Dissolve the team {name}?")
    String dissolveIt(String name);
}
