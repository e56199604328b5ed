package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the body map says, in French. */
@Localized("fr")
public interface MapFrench extends MapWords {

    @Override
    @Message("Carte du corps")
    String title();

    @Override
    @Message("Aucune IRM ni douleur enregistrée : rien à dessiner.")
    String nothing();

    @Override
    @Message("IRM précédente")
    String earlier();

    @Override
    @Message("IRM suivante")
    String later();

    @Override
    @Message("Tous les jours d'IRM")
    String images();

    @Override
    @Message("Jour de l'évolution")
    String slider();

    @Override
    @Message("Animer")
    String play();

    @Override
    @Message("Arrêter")
    String pause();

    @Override
    @Message("D")
    String right();

    @Override
    @Message("G")
    String left();

    @Override
    @Message("pied vu d'en haut")
    String above();

    @Override
    @Message("nouveau")
    String fresh();

    @Override
    @Message("Site")
    String site();

    @Override
    @Message("Œdème")
    String oedema();

    @Override
    @Message("IRM du")
    String imaged();

    @Override
    @Message("Avant")
    String before();

    @Override
    @Message("Douleur")
    String pains();

    @Override
    @Message("aucune rapportée")
    String noPain();

    @Override
    @Message("Hors du dessin")
    String elsewhere();

    @Override
    @Message("Signes de la carte")
    String legend();

    @Override
    @Message("contour vide : jamais imagé")
    String unseen();

    @Override
    @Message("image ou compte rendu de plus de {weeks} semaines")
    String old(int weeks);

    @Override
    @Message("douleur")
    String pain();

    @Override
    @Message("migration ce jour-là")
    String move();

    @Override
    @Message("ligne sous-chondrale")
    String line();

    @Override
    @Message("trait de fracture")
    String fracture();

    @Override
    @Message("effondrement")
    String collapse();

    @Override
    @Message("\u00a0:")
    String colon();

    @Override
    @Message("Choisir un site sur la carte du corps")
    String pick();

    @Override
    @Message(
            "Cliquez sur les os, ou déplacez-vous avec les flèches et appuyez sur Espace ; une seconde fois retire l'os. Entrée sur un os choisi mène à sa ligne ; Échap quitte la carte.")
    String pickHint();

    @Override
    @Message("Sans os propre dans le dessin")
    String besides();

    @Override
    @Message("Aucune IRM enregistrée – montrer la douleur sur la carte")
    String unimaged();

    @Override
    @Message("migration antérieure")
    String movedBefore();
}
