package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the rule book says around its cards, in French. */
@Localized("fr")
public interface BookFrench extends BookWords {

    @Override
    @Message("Livre des règles")
    String title();

    @Override
    @Message(
            "Chaque signalement découle de l'une de ces règles. Elles conseillent ; elles ne posent pas de diagnostic.")
    String intro();

    @Override
    @Message("Sommaire")
    String contents();

    @Override
    @Message("Retour au sommaire")
    String toContents();

    @Override
    @Message("Comment lire une fiche")
    String reading();

    @Override
    @Message("Ce que demande chaque gravité")
    String severities();

    @Override
    @Message("Ce que vaut chaque fondement")
    String grades();

    @Override
    @Message("Signalé quand, et pourquoi")
    String because();

    @Override
    @Message("Levé quand")
    String clearsWhen();

    @Override
    @Message("Source")
    String source();

    @Override
    @Message("Fondement")
    String grade();

    @Override
    @Message("version {n}")
    String version(int n);

    @Override
    @Message("Nombres en vigueur")
    String numbers();

    @Override
    @Message(
            "Voici les nombres qui font naître les signalements aujourd'hui. Chacun figure à côté de celui de la référence clinique ; quand le centre a choisi le sien, les derniers mots de la ligne le disent.")
    String numbersIntro();

    @Override
    @Message("Délais de résolution attendus, en mois")
    String windows();

    @Override
    @Message(
            "Les mois comptent depuis le début propre à chaque région ou, après une récidive, depuis celle-ci ; ceux de l'évolution migratrice depuis le début de sa première région ou, après guérison de l'ensemble, depuis la récidive. En cas de grossesse, le jour de l'accouchement compte aussi. Un jour fixé à la main remplace la guérison attendue et ne déplace rien d'autre.")
    String windowsNote();

    @Override
    @Message("Type d'évolution")
    String kind();

    @Override
    @Message("Guérison à partir de")
    String from();

    @Override
    @Message("Guérie au plus tard")
    String by();

    @Override
    @Message("Prolongée à partir de")
    String prolonged();

    @Override
    @Message("Référence clinique")
    String reference();

    @Override
    @Message("En clair")
    String comparison();

    @Override
    @Message("Fondement de la référence")
    String referenceGround();

    @Override
    @Message("Seuils")
    String thresholds();

    @Override
    @Message("Seuil")
    String threshold();

    @Override
    @Message("En vigueur")
    String number();

    @Override
    @Message("Unité")
    String unit();

    @Override
    @Message("Choix possible")
    String range();

    @Override
    @Message("Comment vivent les signalements")
    String flags();

    @Override
    @Message(
            "Un signalement appartient à un épisode, à une règle et à un objet : une région, un site, une fraction biologique, un traitement ou toute l'évolution. Il n'y en a qu'un pour chaque trio, une fois pour toutes. Il n'est jamais supprimé, et tout ce qui lui arrive est conservé, avec l'auteur et le moment.")
    String identity();

    @Override
    @Message(
            "Marrowwatch réévalue dès qu'un fait est enregistré, et de lui-même le premier jour où les mêmes faits pourraient signifier autre chose.")
    String looking();

    @Override
    @Message("La vie d'un signalement")
    String life();

    @Override
    @Message("Phases d'une région")
    String regionPhases();

    @Override
    @Message(
            "Rémission et récidive sont définies par notre décision : aucune définition publiée n'a été trouvée. EN désigne l'échelle numérique de la douleur, de 0 à 10.")
    String phasesNote();

    @Override
    @Message("Phases d'un épisode")
    String episodePhases();

    @Override
    @Message("Mots des fiches")
    String terms();

    @Override
    @Message("Pour l'exploitation")
    String operators();

    @Override
    @Message("Cette fiche concerne le service et non un patient.")
    String operatorsIntro();

    @Override
    @Message("Choix du centre")
    String decisions();

    @Override
    @Message("Le centre n'a choisi aucun nombre ; ceux de la référence clinique sont en vigueur.")
    String noDecisions();

    @Override
    @Message("En vigueur à partir du")
    String decidedFrom();

    @Override
    @Message("État")
    String decisionState();

    @Override
    @Message("Nombres")
    String decisionNumbers();

    @Override
    @Message("Choisi par")
    String decidedBy();

    @Override
    @Message("Choisi le")
    String decidedAt();

    @Override
    @Message("Motif")
    String decisionReason();
}
