package org.marrowwatch.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.marrowwatch.intake.Problem;

/** Problems as they are kept beside what they are about. */
final class ProblemList {

    private static final String NONE = "[]";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemList() {}

    static String write(List<Problem> problems) {
        try {
            return problems.isEmpty() ? NONE : JSON.writeValueAsString(problems);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("problems can be written", impossible);
        }
    }

    static List<Problem> read(String problems) {
        try {
            return problems.equals(NONE) ? List.of() : JSON.readValue(problems, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("kept problems cannot be read", broken);
        }
    }
}
