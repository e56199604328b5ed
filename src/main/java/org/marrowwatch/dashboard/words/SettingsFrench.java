package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of the clinic's own numbers say, in French. */
@Localized("fr")
public interface SettingsFrench extends SettingsWords {

    @Override
    @Message("Réglages : les chiffres du centre")
    String title();

    @Override
    @Message(
            "Les signalements reposent sur ces chiffres. Un champ vide signifie la référence clinique. Prévisualisez d'abord : rien ne change avant qu'un administrateur ne les mette en vigueur.")
    String lead();

    @Override
    @Message(
            "Les signalements reposent sur ces chiffres. Les cliniciens et les administrateurs peuvent en prévisualiser d'autres ; les administrateurs les mettent en vigueur.")
    String leadReading();

    @Override
    @Message("Tous les choix effectués")
    String history();

    @Override
    @Message("En vigueur")
    String inForce();

    @Override
    @Message("Le vôtre")
    String fresh();

    @Override
    @Message("Règles qui l'utilisent")
    String usedBy();

    @Override
    @Message("À partir de quel jour")
    String from();

    @Override
    @Message("Aujourd'hui si le champ est vide.")
    String fromHint();

    @Override
    @Message("Prévisualiser")
    String preview();

    @Override
    @Message("Déjà choisi et à venir")
    String coming();

    @Override
    @Message("Un nouveau choix le remplace à compter de sa propre date.")
    String comingNote();

    @Override
    @Message("Ce que ces chiffres changeraient")
    String previewTitle();

    @Override
    @Message("Chaque épisode est évalué avec les deux jeux de chiffres.")
    String comparing();

    @Override
    @Message("En attente de son tour …")
    String counting();

    @Override
    @Message("Actualiser")
    String refresh();

    @Override
    @Message(
            "La prévisualisation n'a pas pu aboutir. Rien n'a été modifié ; réessayez et prévenez votre administrateur si cela persiste.")
    String failed();

    @Override
    @Message("Rien : aucun signalement n'apparaîtrait, ne disparaîtrait ni ne changerait d'urgence.")
    String nothing();

    @Override
    @Message("Au total")
    String inAll();

    @Override
    @Message("Chiffres essayés")
    String tried();

    @Override
    @Message("Exemples")
    String examples();

    @Override
    @Message("Par règle")
    String byRule();

    @Override
    @Message("Modifier les chiffres")
    String back();

    @Override
    @Message("Mettre en vigueur")
    String force();

    @Override
    @Message(
            "À partir de ce jour, chaque épisode est évalué avec ces chiffres, l'un après l'autre. Aucun signalement ne disparaît avant le tour de son épisode.")
    String forceHint();

    @Override
    @Message("Motif")
    String reason();

    @Override
    @Message("Un administrateur met ces chiffres en vigueur : envoyez-lui sans tarder l'adresse de cette page.")
    String onlyAdministrators();

    @Override
    @Message("Le choix numéro {number} est enregistré.")
    String chosen(String number);

    @Override
    @Message("{done} épisodes sur {total} comparés")
    String compared(long done, long total);

    @Override
    @Message("Les {n} épisodes ont été évalués avec les deux jeux de chiffres.")
    String all(long n);

    @Override
    @Message("évalués au {day}")
    String on(String day);

    @Override
    @Message("à partir du {day}, choisi par {by}")
    String comingFrom(String day, String by);
}
