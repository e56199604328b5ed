package org.marrowwatch.dashboard;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.Aviary;
import org.marrowwatch.house.Canary;

/** Somebody who types names and free text into every form, and hands in files that are full of them. */
final class People {

    private final Aviary aviary;
    private final Addresses addresses;
    private final Browser nurse;
    private final Story story;
    private final StringBuilder shown = new StringBuilder();

    People(Aviary aviary, Addresses addresses, Browser nurse, Story story) {
        this.aviary = aviary;
        this.addresses = addresses;
        this.nurse = nurse;
        this.story = story;
    }

    /** The pages that came back with what was typed in vain. */
    String shown() {
        return shown.toString();
    }

    private Response send(String path, Map<String, ?> form) {
        Response answer = nurse.send(path, form);
        addresses.note(answer);
        return answer;
    }

    /** What comes back in the page that was sent. */
    private void sendInVain(String path, Map<String, ?> form) {
        shown.append(send(path, form).asString());
    }

    void type() {
        Canary identifier = aviary.keep("identifier");
        Map<String, String> newcomer = Map.of(
                "identifier",
                identifier.words(),
                "name",
                aviary.keep("name").words(),
                "sex",
                "female",
                "birthYear",
                String.valueOf(aviary.born(1909)),
                "onset",
                "2026-04-01",
                "region",
                "right-hip",
                "sheet",
                "one");
        send("/episodes/new", newcomer).then().statusCode(303);
        sendInVain(
                "/episodes/new",
                Map.of(
                        "identifier",
                        identifier.words(),
                        "name",
                        aviary.pass("name").words(),
                        "sex",
                        aviary.pass("sex").words(),
                        "onset",
                        aviary.pass("onset").words(),
                        "region",
                        aviary.pass("region").words(),
                        "sheet",
                        "two"));
        sendInVain(
                "/episodes/new/patient",
                Map.of("who", aviary.pass("patient searched for").words()));
        EpisodeId id = story.overdueHip(aviary.keep("identifier").words());
        send("/episodes/" + id + "/name", Map.of("name", aviary.keep("name").words()))
                .then()
                .statusCode(303);
        send(
                        "/episodes/" + id + "/name",
                        Map.of("name", aviary.keep("corrected name").words()))
                .then()
                .statusCode(303);
        sendInVain(
                "/episodes/" + id + "/record",
                Map.of(
                        "on",
                        "2026-06-15",
                        "r0.region",
                        "right-hip",
                        "r0.loading",
                        aviary.pass("pain").words(),
                        "t0.agent",
                        "iloprost",
                        "t0.detail",
                        aviary.pass("detail").words()));
        send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on",
                                "2026-06-15",
                                "r0.region",
                                "right-hip",
                                "r0.loading",
                                "8",
                                "t0.agent",
                                "iloprost",
                                "t0.action",
                                "given",
                                "t0.detail",
                                aviary.keep("detail").words()))
                .then()
                .statusCode(303);
        Flag flag = story.onlyFlag(id);
        send(
                        "/worklist/" + id,
                        Map.of(
                                "do",
                                "acknowledge",
                                "reason",
                                aviary.keep("acknowledgement").words(),
                                "flag",
                                flag.id() + "_" + flag.version(),
                                "query",
                                "state=new"))
                .then()
                .statusCode(303);
        sendInVain(
                "/worklist/" + id,
                Map.of("do", "snooze", "reason", aviary.pass("answer too late").words(), "until", "never"));
        Flag answered = story.onlyFlag(id);
        send(
                "/episodes/" + id + "/flags/" + answered.id() + "/snooze",
                Map.of(
                        "version",
                        String.valueOf(answered.version()),
                        "reason",
                        aviary.keep("snooze").words(),
                        "until",
                        "2026-06-20"));
        send(
                        "/episodes/" + id + "/regions/right-hip/expected-day",
                        Map.of(
                                "right-hip.by",
                                "2026-08-01",
                                "right-hip.reason",
                                aviary.keep("expected day").words()))
                .then()
                .statusCode(303);
        String fact = story.read(id).facts().get(0).id().toString();
        send(
                        "/episodes/" + id + "/facts/" + fact + "/withdrawal",
                        Map.of("reason", aviary.keep("withdrawal").words()))
                .then()
                .statusCode(303);
        send(
                        "/episodes/" + id + "/record/closure",
                        Map.of(
                                "on",
                                "2026-06-15",
                                "outcome",
                                "lost-to-follow-up",
                                "reason",
                                aviary.keep("closure").words(),
                                "confirmed",
                                "yes"))
                .then()
                .statusCode(303);
        Canary searched = aviary.keep("words of a kept search");
        Response search = send("/search", Map.of("q", searched.words()));
        send(
                "/views",
                Map.of(
                        "name",
                        aviary.keep("name of a view").words(),
                        "query",
                        Browser.path(search).substring("/?".length())));
        Response looked = send(
                "/refusals/search",
                Map.of("detail", aviary.pass("words of a filter").words()));
        shown.append(nurse.page(Browser.path(looked)));
        addresses.note(Browser.tryLogin(
                aviary.pass("login").words(), aviary.pass("password").words()));
    }

    void handIn() {
        String table = "identifier;on;value;unit;upperLimit;laboratory\n"
                + aviary.keep("identifier of a row").words() + ";2026-06-01;131;U/L;105;"
                + aviary.keep("laboratory").words() + "\n"
                + aviary.keep("identifier of a bad row").words() + ";"
                + aviary.keep("day of a row").words() + ";x;y;z;w\n";
        Map<String, byte[]> files = Map.of(
                aviary.keep("file name").mark() + " & fils.csv",
                table.getBytes(StandardCharsets.UTF_8),
                aviary.keep("file name").mark() + ".json",
                "{\"not".getBytes(StandardCharsets.UTF_8),
                "open.csv",
                (table + "\"" + aviary.pass("open row").words()).getBytes(StandardCharsets.UTF_8));
        addresses.note(nurse.handIn(
                "/imports", files, "{\"patient\": \"" + aviary.keep("pasted").words() + "\"}"));
        addresses.note(nurse.handIn("/imports", Map.of(aviary.pass("empty").mark() + ".bin", new byte[] {0, 1}), ""));
    }
}
