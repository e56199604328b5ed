package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of imports say. */
@MessageBundle(value = "import", locale = "en")
public interface ImportWords {

    @Message("Import")
    String title();

    @Message("Files")
    String files();

    @Message("Case files as JSON, or alkaline phosphatase results as CSV. Several at once, up to 12 MB together.")
    String filesHint();

    @Message("Together this is more than 12 MB. Split the files and import the parts one after the other.")
    String tooLarge();

    @Message("Paste text instead")
    String paste();

    @Message("JSON, or a table with its header row; cells copied from a spreadsheet will do")
    String pasteHint();

    @Message("Which files can be read?")
    String which();

    @Message("Case files")
    String caseFiles();

    @Message("JSON: one case file, a list of them, or one on each line (NDJSON). Each opens an episode.")
    String caseFilesText();

    @Message("Laboratory results")
    String results();

    @Message(
            "CSV with a header row, separated by commas, semicolons or tabs; a decimal comma is understood. Each result joins the patient's open episode. The first four columns are needed:")
    String resultsText();

    @Message("Import")
    String begin();

    @Message("Nothing was imported.")
    String nothing();

    @Message("Imports so far")
    String earlier();

    @Message("Nothing was imported yet.")
    String none();

    @Message("Files")
    String file();

    @Message("Begun")
    String begun();

    @Message("By")
    String sender();

    @Message("State")
    String state();

    @Message("Rows")
    String rows();

    @Message("Refused")
    String refused();

    @Message("Flags raised")
    String flags();

    @Message("finished")
    String done();

    @Message("Pasted text")
    String pasted();

    @Message("All imports")
    String all();

    @Message("by {name}, {moment}")
    String by(String name, String moment);

    @Message("Importing")
    String running();

    @Message("Import finished")
    String finished();

    @Message("{settled} of {total}")
    String settled(int settled, int total);

    @Message("less than a minute left")
    String leftOne();

    @Message("about {minutes} minutes left")
    String left(long minutes);

    @Message("Flags raised:")
    String raised();

    @Message("No flags raised.")
    String raisedNone();

    @Message("Rows by state")
    String states();

    @Message("Refresh")
    String refresh();

    @Message("Cancel what waits")
    String cancel();

    @Message("Nothing of these rows was recorded. Download them, correct what is named, and import the file again.")
    String mend();

    @Message("Refused case files (NDJSON)")
    String downloadFiles();

    @Message("Refused results (CSV)")
    String downloadTable();

    @Message("the whole")
    String whole();

    @Message("What was sent")
    String content();

    @Message("This is its beginning.")
    String cut();

    @Message("Row")
    String place();

    @Message("Episode")
    String episode();

    @Message("There are none.")
    String noRows();

    @Message(
            "What was refused is listed here when the import has come to its end. You need not wait: it goes on without this page.")
    String later();
}
