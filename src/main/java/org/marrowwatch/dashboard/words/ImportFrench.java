package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of imports say, in French. */
@Localized("fr")
public interface ImportFrench extends ImportWords {

    @Override
    @Message("Importer")
    String title();

    @Override
    @Message("Fichiers")
    String files();

    @Override
    @Message("Dossiers en JSON, ou résultats de phosphatases alcalines en CSV. Plusieurs à la fois, 12 Mo au total.")
    String filesHint();

    @Override
    @Message("L'ensemble dépasse 12 Mo. Scindez les fichiers et importez les parties l'une après l'autre.")
    String tooLarge();

    @Override
    @Message("Coller du texte à la place")
    String paste();

    @Override
    @Message("JSON, ou un tableau avec sa ligne d'en-tête ; des cellules copiées d'un tableur conviennent")
    String pasteHint();

    @Override
    @Message("Quels fichiers sont lisibles ?")
    String which();

    @Override
    @Message("Dossiers")
    String caseFiles();

    @Override
    @Message("JSON : un dossier, une liste de dossiers, ou un par ligne (NDJSON). Chacun ouvre un épisode.")
    String caseFilesText();

    @Override
    @Message("Résultats de laboratoire")
    String results();

    @Override
    @Message(
            "CSV avec une ligne d'en-tête, séparé par des virgules, des points-virgules ou des tabulations ; la virgule décimale est comprise. Chaque résultat rejoint l'épisode ouvert du patient. Les quatre premières colonnes sont nécessaires :")
    String resultsText();

    @Override
    @Message("Lancer l'import")
    String begin();

    @Override
    @Message("Rien n'a été importé.")
    String nothing();

    @Override
    @Message("Imports effectués")
    String earlier();

    @Override
    @Message("Rien n'a encore été importé.")
    String none();

    @Override
    @Message("Fichiers")
    String file();

    @Override
    @Message("Début")
    String begun();

    @Override
    @Message("Par")
    String sender();

    @Override
    @Message("État")
    String state();

    @Override
    @Message("Lignes")
    String rows();

    @Override
    @Message("Refusés")
    String refused();

    @Override
    @Message("Signalements")
    String flags();

    @Override
    @Message("terminé")
    String done();

    @Override
    @Message("Texte collé")
    String pasted();

    @Override
    @Message("Tous les imports")
    String all();

    @Override
    @Message("par {name}, {moment}")
    String by(String name, String moment);

    @Override
    @Message("Import en cours")
    String running();

    @Override
    @Message("Import terminé")
    String finished();

    @Override
    @Message("{settled} sur {total}")
    String settled(int settled, int total);

    @Override
    @Message("moins d'une minute restante")
    String leftOne();

    @Override
    @Message("environ {minutes} minutes restantes")
    String left(long minutes);

    @Override
    @Message("Signalements :")
    String raised();

    @Override
    @Message("Aucun signalement.")
    String raisedNone();

    @Override
    @Message("Lignes par état")
    String states();

    @Override
    @Message("Actualiser")
    String refresh();

    @Override
    @Message("Annuler ce qui attend")
    String cancel();

    @Override
    @Message(
            "Rien de ces lignes n'a été enregistré. Téléchargez-les, corrigez ce qui est indiqué et importez de nouveau le fichier.")
    String mend();

    @Override
    @Message("Dossiers refusés (NDJSON)")
    String downloadFiles();

    @Override
    @Message("Résultats refusés (CSV)")
    String downloadTable();

    @Override
    @Message("tout")
    String whole();

    @Override
    @Message("Ce qui a été envoyé")
    String content();

    @Override
    @Message("En voici le début.")
    String cut();

    @Override
    @Message("Ligne")
    String place();

    @Override
    @Message("Épisode")
    String episode();

    @Override
    @Message("Il n'y en a aucun.")
    String noRows();

    @Override
    @Message(
            "Ce qui a été refusé sera listé ici à la fin de l'import. Inutile d'attendre : il continue sans cette page.")
    String later();
}
