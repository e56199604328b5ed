package org.marrowwatch.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.intake.imports.Upload;

/** The form by which files, or text, are handed in. */
public class ImportForm {

    private static final int LONGEST_NAME = 200;

    @RestForm(FileUpload.ALL)
    @Nullable
    List<FileUpload> files;

    @RestForm
    @Nullable
    String text;

    /** What was handed in; a file field that was left empty comes as a file without a name. */
    List<Upload> uploads() {
        List<Upload> uploads = new ArrayList<>();
        if (files != null) {
            files.stream()
                    .filter(file -> file.fileName() != null && !file.fileName().isEmpty())
                    .forEach(file -> uploads.add(Upload.of(name(file.fileName()), content(file))));
        }
        if (text != null && !text.isBlank()) {
            uploads.add(new Upload("", text));
        }
        return uploads;
    }

    private static String name(String fileName) {
        return fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an uploaded file cannot be read", unreadable);
        }
    }
}
