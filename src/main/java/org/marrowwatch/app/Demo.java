package org.marrowwatch.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;

/** Fills an empty service with accounts to try it and with published and synthetic courses, moved in time so that they are alive today. */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Nobody is null, which an immutable list would not take. */
    private static final List<@Nullable String> OWNERS = Arrays.asList(Role.CLINICIAN.slug(), Role.NURSE.slug(), null);

    private final Accounts accounts;
    private final Patients patients;
    private final Desk desk;
    private final Caseload caseload;
    private final Clock clinic;

    Demo(Accounts accounts, Patients patients, Desk desk, Caseload caseload, Clock clinic) {
        this.accounts = accounts;
        this.patients = patients;
        this.desk = desk;
        this.caseload = caseload;
        this.clinic = clinic;
    }

    /** An account for each role, whose password equals its name. */
    void openAccounts() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Role role : Role.values()) {
                String name = role.slug();
                if (accounts.named(name).isEmpty()) {
                    accounts.add(new Account(name, role, name + "@example.org", Language.EN), name);
                }
            }
        });
    }

    /** Every course that is not there yet. */
    void loadCourses() {
        LocalDate today = LocalDate.now(clinic);
        for (JsonNode line : read("index")) {
            String name = line.path("case").asText();
            LocalDate courseToday = LocalDate.parse(line.path("today").asText());
            JsonNode course = new MovedCourse(courseToday, today).move(read(name));
            String identifier = course.at("/patient/identifier").asText();
            boolean known = QuarkusTransaction.requiringNew()
                    .call(() -> patients.known(identifier).isPresent());
            if (!known) {
                load(name, course);
            }
        }
    }

    private void load(String name, JsonNode course) {
        Receipt receipt = QuarkusTransaction.requiringNew().call(() -> desk.receiveCaseFile(course, "demo"));
        receipt.match(accepted -> inCare(name, accepted.episode()), duplicate -> name, refused -> {
            LOG.errorf("The course %s was refused: %s", name, refused.problems());
            return name;
        });
    }

    /** One course in three is the clinician's, one the nurse's and one nobody's, by its name. */
    private String inCare(String name, EpisodeId episode) {
        int third = Math.floorMod(name.hashCode(), OWNERS.size());
        QuarkusTransaction.requiringNew().run(() -> caseload.assign(episode, OWNERS.get(third), "demo"));
        return name;
    }

    private static JsonNode read(String name) {
        try (InputStream file = Demo.class.getResourceAsStream("/cases/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("the course " + name + " is in the index and has no file");
            }
            return Document.parse(file.readAllBytes());
        } catch (IOException | Document.Unreadable broken) {
            throw new UncheckedIOException(new IOException("the course " + name + " cannot be read", broken));
        }
    }
}
