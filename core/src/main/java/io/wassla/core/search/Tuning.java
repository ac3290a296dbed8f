package io.wassla.core.search;

/** Settings made ready to be used. */
record Tuning(Weights weights, Synonyms synonyms) {
    static Tuning of(SearchSettings settings) {
        return new Tuning(settings.weights(), Synonyms.of(settings.synonyms()));
    }
}
