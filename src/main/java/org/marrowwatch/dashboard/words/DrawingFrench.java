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
            "De haut en bas sur un même axe de temps : régions avec états rapportés et délai attendu des régions ouvertes, douleur de 0 à 10, phosphatases alcalines en multiples de la limite supérieure, œdème à l'IRM par site. Une ligne verticale marque le jour. Le tableau ci-dessous dit la même chose.")
    String description();

    @Override
    @Message("Régions")
    String regions();

    @Override
    @Message("Douleur, 0 à 10")
    String pain();

    @Override
    @Message("PAL, × limite sup.")
    String alp();

    @Override
    @Message("Œdème à l'IRM")
    String sites();

    @Override
    @Message("aucun chiffre enregistré")
    String noPain();

    @Override
    @Message("aucun résultat avec normes enregistré")
    String noAlp();

    @Override
    @Message("aucune image enregistrée")
    String noSites();

    @Override
    @Message("douloureux")
    String painful();

    @Override
    @Message("sans douleur")
    String free();

    @Override
    @Message("délai attendu")
    String window();

    @Override
    @Message("pas d'œdème")
    String noOedema();

    @Override
    @Message("petit")
    String small();

    @Override
    @Message("moyen")
    String medium();

    @Override
    @Message("étendu")
    String large();

    @Override
    @Message("présent, étendue non précisée")
    String present();

    @Override
    @Message("Signes")
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
    @Message("Graphique ; à faire défiler latéralement sur un écran étroit")
    String scroll();
}
