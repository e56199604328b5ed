package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the chart says, in French. */
@Localized("fr")
public interface DrawingFrench extends DrawingWords {
    @Override
    @Message("Évolution dans le temps")
    String title();

    @Override
    @Message(
            "De haut en bas sur un même axe de temps : régions avec états rapportés, délai attendu des régions ouvertes et douleur de 0 à 10 ; phosphatases alcalines en multiples de la limite supérieure ; œdème à l'IRM par site ; traitements et terrain en barres ; événements en signes. Une ligne verticale marque le jour. Le tableau ci-dessous dit la même chose.")
    String description();

    @Override
    @Message("Période affichée")
    String zoom();

    @Override
    @Message("Tout")
    String all();

    @Override
    @Message("Épisode actuel")
    String present();

    @Override
    @Message("12 mois")
    String year();

    @Override
    @Message("3 mois")
    String quarter();

    @Override
    @Message("Plus tôt")
    String earlier();

    @Override
    @Message("Plus tard")
    String later();

    @Override
    @Message("Agrandir")
    String closer();

    @Override
    @Message("Réduire")
    String farther();

    @Override
    @Message("Image simple")
    String simple();

    @Override
    @Message("Télécharger l'image :")
    String download();

    @Override
    @Message("L'évolution, jour par jour ; les flèches passent d'un jour à l'autre")
    String interactive();

    @Override
    @Message(
            "Pointez un jour, ou utilisez les flèches, pour lire ses valeurs. Faites glisser pour vous déplacer ; Ctrl et molette, ou deux doigts, pour agrandir.")
    String hint();

    @Override
    @Message("Signes, et ce qui est affiché")
    String legend();

    @Override
    @Message("Les mêmes données en tableau")
    String table();

    @Override
    @Message("Jour")
    String day();

    @Override
    @Message("Où")
    String place();

    @Override
    @Message("Quoi")
    String measure();

    @Override
    @Message("Valeur")
    String value();

    @Override
    @Message("Épisode {code}, au {day}")
    String heading(String code, String day);
}
