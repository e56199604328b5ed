package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Rounds over one database: those killed start again, flags are raised, and a blow falls somewhere between flag and mail. */
final class Lane implements AutoCloseable {

    private static final String ALL = "all";
    private static final int MOST_ALARMS = 3;
    private static final int LONGEST_MILLIS = 2_500;
    private static final int WHILE_RECORDING_MILLIS = 40;

    private final String name;
    private final Instances instances;
    private final TroubledMailServer mail;
    private final Random chance;
    private final Occasions occasions = new Occasions();
    private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);
    private int alarms;

    Lane(String name, Instances instances, TroubledMailServer mail, long seed) {
        this.name = name;
        this.instances = instances;
        this.mail = mail;
        this.chance = new Random(seed);
    }

    /** So many rounds, and a calm one in which all that waits is mailed. */
    Lane run(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            instances.start();
            round();
        }
        instances.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(occasions.missing(mail.kept())).isEmpty());
        return this;
    }

    private void round() throws Exception {
        Blow blow = List.of(Blow.values()).get(chance.nextInt(Blow.values().length));
        blows.merge(blow, 1, Integer::sum);
        PackagedMarrowwatch service = instances.named(instances.any(chance));
        boolean all = chance.nextBoolean();
        String victim = all ? ALL : instances.any(chance);
        CountDownLatch fallen = new CountDownLatch(1);
        blow.stage()
                .ifPresent(stage -> mail.next(Trouble.meanwhile(stage, conversation -> {
                    instances.kill(all ? ALL : conversation.name());
                    fallen.countDown();
                })));
        if (blow == Blow.WHILE_THE_FACT_IS_RECORDED) {
            strike(ALL, chance.nextInt(WHILE_RECORDING_MILLIS), fallen);
        }
        raise(service);
        if (blow == Blow.ONCE_THE_FACT_IS_ACKNOWLEDGED) {
            strike(victim, 0, fallen);
        }
        if (blow == Blow.AT_SOME_MOMENT) {
            strike(victim, chance.nextInt(LONGEST_MILLIS), fallen);
        }
        assertThat(fallen.await(60, TimeUnit.SECONDS)).as("%s fell", blow).isTrue();
    }

    private void strike(String victim, int millis, CountDownLatch fallen) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> {
            instances.kill(victim);
            fallen.countDown();
        });
    }

    private void raise(PackagedMarrowwatch service) throws InterruptedException {
        int several = 1 + chance.nextInt(MOST_ALARMS);
        for (int i = 0; i < several; i++) {
            try {
                HttpResponse<String> answer =
                        service.post("/api/v1/case-files", Occasions.alarm(name + "-" + ++alarms));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                occasions.acknowledged(answer.body());
            } catch (IOException died) {
                // what was on its way when the service was killed may or may not have been recorded
                return;
            }
        }
    }

    Occasions occasions() {
        return occasions;
    }

    List<Kept> letters() {
        return mail.kept();
    }

    List<String> killed() {
        return instances.killed();
    }

    @Override
    public String toString() {
        return "%s: %s killed, %d occasions acknowledged, %d letters taken, %d of them again after a kill; %s"
                .formatted(
                        name,
                        instances.killed().size(),
                        occasions.count(),
                        letters().size(),
                        Occasions.repeated(letters()).size(),
                        blows);
    }

    @Override
    public void close() {
        instances.close();
        mail.close();
    }
}
