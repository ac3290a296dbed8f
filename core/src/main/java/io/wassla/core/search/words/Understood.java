package io.wassla.core.search.words;

import java.util.List;
import java.util.Map;

/** A question with where its words occur. */
public record Understood(List<Slot> slots, Map<String, long[]> postings) {
    private static final int CERTAIN = 50;
    private static final int TELLING = 3;

    /** Whether a word occurs as it was typed or nearly so: a mere likeness of sound or root is worth another look. */
    boolean isFound(Slot slot) {
        return slot.alternatives().stream()
                .filter(alternative -> alternative.factor() >= CERTAIN)
                .anyMatch(alternative -> alternative.terms().stream().allMatch(postings::containsKey));
    }

    /** Whether every word occurs, and there is more than one letter to it. */
    boolean isAllFound() {
        return slots.stream().mapToInt(slot -> slot.word().length()).sum() >= TELLING
                && slots.stream().allMatch(this::isFound);
    }

    boolean isNothingFound() {
        return slots.stream().noneMatch(this::isFound);
    }
}
