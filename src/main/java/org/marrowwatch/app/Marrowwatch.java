package org.marrowwatch.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public class Marrowwatch {

    private Marrowwatch() {}

    public static void main(String... arguments) {
        // so that a data directory may be given relative to the working directory, as everywhere else
        System.setProperty("h2.implicitRelativePath", "true");
        Quarkus.run(arguments);
    }
}
