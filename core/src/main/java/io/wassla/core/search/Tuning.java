package io.wassla.core.search;

import io.wassla.core.search.settings.SearchBasis;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.Weights;
import io.wassla.core.search.words.Synonyms;
import io.wassla.core.tenancy.Glossary;
import java.util.List;
import java.util.stream.Stream;

/** Settings made ready to be used. What the store's words are called in other languages is asked for like themselves. */
record Tuning(Weights weights, Synonyms synonyms, Glossary glossary) {

    static Tuning of(SearchBasis basis) {
        var synonyms = Synonyms.of(basis.settings().synonyms(), translations(basis.glossary()));
        return new Tuning(basis.settings().weights(), synonyms, basis.glossary());
    }

    static Tuning of(SearchSettings settings) {
        return of(new SearchBasis(settings, Glossary.NONE));
    }

    private static List<List<String>> translations(Glossary glossary) {
        return glossary.terms().entrySet().stream()
                .map(term -> Stream.concat(Stream.of(term.getKey()), term.getValue().texts().values().stream())
                        .toList())
                .toList();
    }
}
