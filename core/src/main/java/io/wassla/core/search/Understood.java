package io.wassla.core.search;

import java.util.List;
import java.util.Map;

/** A question with where its words occur. */
record Understood(List<Slot> slots, Map<String, long[]> postings) {

    boolean isFound(Slot slot) {
        return slot.alternatives().stream()
                .anyMatch(alternative -> alternative.terms().stream().allMatch(postings::containsKey));
    }

    boolean isNothingFound() {
        return slots.stream().noneMatch(this::isFound);
    }
}
