package org.marrowwatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MovedCourseTest {

    private static final String COURSE = """
            {"case": "X", "patient": {"identifier": "X", "sex": "male", "birthYear": 1983},
             "episode": {"onset": "2024-01-01"},
             "facts": [
               {"kind": "symptoms", "on": "2024-01-15", "regions": ["right-hip"]},
               {"kind": "context", "on": "2024-01-15", "factor": "pregnancy", "lastMenstrualPeriod": "2023-06-01"},
               {"kind": "symptoms", "on": "2024-03-01", "regions": ["right-hip"]},
               {"kind": "symptoms", "on": "2024-03-02", "regions": ["right-hip"]}]}
            """;

    @Test
    void oneDayOfTheCourseBecomesTodayAndWhatCameLaterHasNotHappenedYet() throws Exception {
        JsonNode moved = new MovedCourse(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 1))
                .move(new ObjectMapper().readTree(COURSE));

        assertThat(moved.at("/episode/onset").asText()).isEqualTo("2025-12-31");
        assertThat(moved.at("/facts/0/on").asText()).isEqualTo("2026-01-14");
        assertThat(moved.at("/facts/1/lastMenstrualPeriod").asText()).isEqualTo("2025-05-31");
        assertThat(moved.at("/facts/2/on").asText()).isEqualTo("2026-03-01");
        assertThat(moved.at("/facts").size()).isEqualTo(3);
        assertThat(moved.at("/patient/identifier").asText()).isEqualTo("DEMO-X");
        assertThat(moved.at("/patient/birthYear").asInt()).isEqualTo(1985);
    }
}
