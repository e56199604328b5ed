package org.marrowwatch.dashboard;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard.Stale;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.review.Answering.OutOfPlace;

/** The answers to a flag, given on the page of its episode. */
@Blocking
@Path("/episodes/{id}/flags/{flag}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class FlagPages {

    private static final int LONGEST_REASON = 500;
    private static final int CHANGED = 409;
    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk desk;
    private final Replies replies;
    private final Reader reader;

    public FlagPages(EpisodeDesk desk, Replies replies, Reader reader) {
        this.desk = desk;
        this.replies = replies;
        this.reader = reader;
    }

    private interface Answer {
        void to(Flag seen) throws Stale;
    }

    @POST
    @Path("acknowledgement")
    public Response acknowledge(
            @RestPath UUID id, @RestPath UUID flag, @RestForm int version, @RestForm @Nullable String reason) {
        NotTaken typed = new NotTaken("", flag.toString(), false, Objects.requireNonNullElse(reason, ""), "");
        return answered(id, version, typed, seen -> replies.acknowledge(seen, reader.name(), stated(reason)));
    }

    @POST
    @Path("snooze")
    public Response snooze(
            @RestPath UUID id,
            @RestPath UUID flag,
            @RestForm int version,
            @RestForm @Nullable String until,
            @RestForm @Nullable String reason) {
        // a day that cannot be read is as wrong as today, which is too soon
        LocalDate day = Days.parse(until).orElse(reader.today());
        NotTaken typed = new NotTaken(
                "",
                flag.toString(),
                true,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(until, ""));
        return answered(id, version, typed, seen -> replies.snooze(seen, day, reader.name(), stated(reason)));
    }

    @POST
    @Path("taking-back")
    public Response takeBack(@RestPath UUID id, @RestPath UUID flag, @RestForm int version) {
        NotTaken typed = new NotTaken("", flag.toString(), false, "", "");
        return answered(id, version, typed, seen -> replies.takeBack(seen, reader.name()));
    }

    private Response answered(UUID id, int version, NotTaken typed, Answer answer) {
        Tongue tongue = reader.tongue();
        Episode episode = desk.episode(id);
        try {
            answer.to(desk.seen(episode, new FlagId(UUID.fromString(typed.flag())), version));
            return Response.seeOther(URI.create("/episodes/" + id + "#flag-" + typed.flag()))
                    .build();
        } catch (Stale | OutOfPlace changed) {
            String trouble = tongue.pick(
                    "Your answer was not taken: the flag has changed since you opened this page. This is how it stands now.",
                    "Votre réponse n'a pas été prise en compte : le signalement a changé depuis l'ouverture de cette page."
                            + " Voici son état actuel.");
            return trouble(CHANGED, episode, typed.because(trouble), tongue);
        } catch (IllegalArgumentException incomplete) {
            String trouble = tongue.pick(
                    "Your answer was not taken: say why, and snooze a flag until a day from tomorrow to "
                            + Flag.LONGEST_SNOOZE_DAYS + " days from now.",
                    "Votre réponse n'a pas été prise en compte : indiquez le motif et, pour une mise en veille, un jour"
                            + " entre demain et dans " + Flag.LONGEST_SNOOZE_DAYS + " jours.");
            return trouble(UNPROCESSABLE, episode, typed.because(trouble), tongue);
        }
    }

    private Response trouble(int status, Episode episode, NotTaken typed, Tongue tongue) {
        reader.turnTo("/episodes/" + episode.id());
        return reader.page(status, Pages.episode(desk.today(episode, null, typed, tongue)));
    }

    static String stated(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an answer has a reason; give one");
        }
        String text = reason.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
