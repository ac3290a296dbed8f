package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.StorefrontFeature.GlossaryFeature;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.membership.Permission;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import io.wassla.core.storefront.glossary.ListTerms;
import io.wassla.core.tenancy.Glossary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What names and values of options, and tags, are called in each language. */
public final class GlossaryApi implements ApiFeature {
    private static final String PATH = "/api/v1/glossary";
    private static final String TAG = "Glossary";

    private final GlossaryFeature glossary;
    private final Shops shops;

    public GlossaryApi(GlossaryFeature glossary, Shops shops) {
        this.glossary = glossary;
        this.shops = shops;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get(PATH, "showGlossary", TAG, "Shows what words are called in other languages")
                        .member(Permission.MANAGE_CATALOG)
                        .answers(200, GlossaryJson.class)
                        .by(this::show),
                Describe.patch(PATH, "changeGlossary", TAG, "Says what words are called in other languages")
                        .member(Permission.MANAGE_CATALOG)
                        .takes(GlossaryPatch.class)
                        .answers(200, GlossaryJson.class)
                        .by(this::change));
    }

    record GlossaryPatch(
            @About(
                    value = "By the word as products have it, at most 100 at once and 1,000 in all; words that are not "
                            + "named stay as they are, null takes a word's translations away. 1 to 60 characters each.",
                    example = "{\"الحجم\": {\"en\": \"Size\"}, \"هدية\": null}",
                    most = 60)
            Map<String, Given<LocalizedJson>> terms) {}

    record GlossaryJson(
            @About(
                    value = "By the word as products have it. Shoppers read the word itself in languages that are"
                            + " missing.",
                    example = "{\"الحجم\": {\"en\": \"Size\"}}")
            Map<String, LocalizedText> terms,

            @About(
                    value = "Words of products that have no translation; those of most products first, 1,000 at most.",
                    example = "[\"عرض\"]")
            List<String> untranslated) {}

    private Answer show(Call call) {
        return Answer.ok(shown(call, shops.glossary(call)));
    }

    private Answer change(Call call) {
        var patch = call.patch(GlossaryPatch.class);
        var own = shops.language(call);
        try {
            return glossary.change()
                    .handle(new ChangeGlossary.Command(call.tenant(), now -> changed(now, patch, own), call.origin()))
                    .<Answer>map(now -> Answer.ok(shown(call, now)))
                    .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
        } catch (InvalidValue invalid) {
            return Answer.refused(Problem.invalid("terms", invalid.code()));
        }
    }

    private static Glossary changed(Glossary now, GlossaryPatch patch, Language own) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        var fields = new Fields();
        patch.terms().forEach((word, given) -> {
            var text = LocalizedJson.onto(given, now.of(word), own);
            texts.put(word.strip(), text);
            var unused = fields.readIfAny("terms." + word, Map.of(word.strip(), text), Glossary::new);
        });
        fields.refuseIfWrong();
        return now.with(texts);
    }

    private GlossaryJson shown(Call call, Glossary now) {
        var terms = glossary.list().handle(new ListTerms.Command(call.tenant(), now));
        var translated = new LinkedHashMap<String, LocalizedText>();
        terms.stream().filter(term -> !term.text().isEmpty()).forEach(term -> translated.put(term.word(), term.text()));
        return new GlossaryJson(
                translated,
                terms.stream()
                        .filter(term -> term.text().isEmpty())
                        .map(ListTerms.Term::word)
                        .limit(Glossary.MOST)
                        .toList());
    }
}
