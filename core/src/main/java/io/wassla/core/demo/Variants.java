package io.wassla.core.demo;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/** The options and variants of an article, with prices, stock and barcodes. */
record Variants(Vocabulary vocabulary, Language language, Prices prices) {

    List<Option> options(Article article) {
        return new Combinations(vocabulary)
                .options(article).stream()
                        .map(values -> new Option(
                                text(values.getFirst().option()),
                                values.stream()
                                        .map(value -> text(value.value()))
                                        .toList()))
                        .toList();
    }

    List<VariantDraft> drafts(Article article) {
        var drafts = ImmutableList.<VariantDraft>builder();
        var place = 0;
        for (var choice : new Combinations(vocabulary).of(article)) {
            drafts.add(draft(article, choice, place++));
        }
        return drafts.build();
    }

    private VariantDraft draft(Article article, List<ChoiceValue> choice, int place) {
        var percent = choice.stream().mapToInt(ChoiceValue::price).reduce(100, (all, one) -> all * one / 100);
        var grams = choice.stream()
                .mapToInt(ChoiceValue::grams)
                .reduce(article.kind().worth().grams(), (all, one) -> all * one / 100);
        return new VariantDraft(
                null,
                Combinations.sku(article, choice),
                choice.stream().map(value -> text(value.value())).toList(),
                prices.of(article, percent),
                quantity(article, place),
                StockPolicy.DENY,
                new Parcel(grams, barcode(article, place)));
    }

    private String barcode(Article article, int place) {
        return Barcodes.of(vocabulary.kinds().indexOf(article.kind()), article.number(), place);
    }

    /** Most there are plenty of, some are running out, some are gone; a few articles are sold out altogether. */
    private static int quantity(Article article, int place) {
        var draw = article.draw();
        var lot = draw.below(100, "stock " + place);
        if (!article.isFresh() && (lot < 5 || draw.oneIn(25, "sold out"))) {
            return 0;
        }
        return lot < 15 ? 1 + draw.below(4, "few " + place) : 8 + draw.below(90, "many " + place);
    }

    private String text(LocalizedText text) {
        return text.in(language, Language.AR);
    }
}
