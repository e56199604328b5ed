package org.marrowwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A canary is found however it is dressed, so that a test which finds none says something. */
class CanariesTest {

    private final Canary name = Canary.of("name");
    private final Canary year = new Canary("birth year", "1907");

    @Test
    void itIsFoundPlainAndInAnAddress() {
        assertThat(name.in("GET /?q=" + URLEncoder.encode(name.words(), StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(name.in(name.mark().toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(name.in("GET /?q=Zoe")).isFalse();
        assertThat(Canary.of("other").in(name.words())).isFalse();
    }

    @Test
    void itIsFoundInQuotedPrintableThatIsBroken() {
        String mark = name.mark();

        assertThat(name.in("Zo=C3=A9 " + mark.substring(0, 5) + "=\r\n" + mark.substring(5)))
                .isTrue();
    }

    @Test
    void itIsFoundInBase64OfAnyKindAtAnyPlaceAndAcrossLines() {
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            byte[] bytes = (before + name.words().repeat(4)).getBytes(StandardCharsets.UTF_8);

            assertThat(name.in("=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?="))
                    .isTrue();
            assertThat(name.in(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                    .isTrue();
            assertThat(name.in(
                            Base64.getMimeEncoder(20, new byte[] {'\r', '\n'}).encodeToString(bytes)))
                    .isTrue();
        }
    }

    @Test
    void aYearIsFoundButNotWithinAnotherNumber() {
        assertThat(year.in("born 1907, female")).isTrue();
        assertThat(year.in("{\"birthYear\":1907}")).isTrue();
        assertThat(year.in("1907-05-01")).isTrue();
        assertThat(year.in("0190a1b2-1907-7000-8000-000000001907")).isFalse();
        assertThat(year.in("sum 19074 0.1907")).isFalse();
    }
}
