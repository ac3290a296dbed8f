package io.wassla.core.demo;

import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Tells a store what the options and tags of its demo products are called in the other language. */
record DemoWords(Range range, ChangeGlossary change) {

    /** What the store calls them already goes before. */
    void teach(TenantId tenant, Language language, Origin origin) {
        var words = words(language);
        change.handle(new ChangeGlossary.Command(tenant, now -> with(now, words), origin));
    }

    private static Glossary with(Glossary now, Map<String, LocalizedText> words) {
        var unknown = new LinkedHashMap<>(words);
        unknown.keySet().removeAll(now.terms().keySet());
        return now.terms().size() + unknown.size() > Glossary.MOST ? now : now.with(unknown);
    }

    /** By the word that products have. */
    private Map<String, LocalizedText> words(Language language) {
        var words = new LinkedHashMap<String, LocalizedText>();
        texts().forEach(text -> {
            var word = text.in(language, Language.AR);
            text.in(language.other())
                    .filter(said -> !said.equals(word))
                    .ifPresent(said -> words.put(word, LocalizedText.of(language.other(), said)));
        });
        return words;
    }

    private Stream<LocalizedText> texts() {
        var vocabulary = range.vocabulary();
        var kinds = vocabulary.kinds(range.theme());
        var choices = kinds.stream()
                .flatMap(kind -> vocabulary.choices().get(kind.choices()).stream())
                .flatMap(choice -> Stream.of(choice.option(), choice.value()));
        var tags = Stream.concat(kinds.stream().flatMap(kind -> kind.tags().stream()), Drafts.TAGS_OF_ALL.stream())
                .map(vocabulary::tag);
        return Stream.concat(choices, tags);
    }
}
