package io.wassla.core.search;

import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.Weights;
import io.wassla.core.search.words.Synonyms;

/** Settings made ready to be used. */
record Tuning(Weights weights, Synonyms synonyms) {
    static Tuning of(SearchSettings settings) {
        return new Tuning(settings.weights(), Synonyms.of(settings.synonyms()));
    }
}
