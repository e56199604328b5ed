package org.marrowwatch.alerts;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How patiently and how fast mails are handed over; what each is for stands in {@code application.properties}. */
@ConfigMapping(prefix = "marrowwatch.mail")
public interface MailSettings {

    String every();

    Duration connectTimeout();

    Duration readTimeout();

    Duration deadline();

    Duration lease();

    int perMinute();

    Duration lateAfter();

    Duration failuresMatterFor();
}
