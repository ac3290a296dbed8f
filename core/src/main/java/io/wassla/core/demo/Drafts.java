package io.wassla.core.demo;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes articles as the products that a store of this language and currency has. */
final class Drafts {
    private static final int MINUTES_OF_A_YEAR = 358 * 24 * 60;
    private static final String BESTSELLER = "الأكثر طلبًا";
    private static final String OFFER = "عرض";

    /** Tags that products of every kind may have. */
    static final List<String> TAGS_OF_ALL = List.of(BESTSELLER, OFFER);

    private static final int BESTSELLERS = 8;

    private final Vocabulary vocabulary;
    private final Language language;
    private final Map<String, CategoryId> shelves;
    private final Variants variants;

    /** @param shelves by their codes */
    Drafts(Vocabulary vocabulary, Language language, Currency currency, Map<String, CategoryId> shelves) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.shelves = Map.copyOf(shelves);
        this.variants = new Variants(vocabulary, language, new Prices(currency));
    }

    ProductDraft draft(Article article, Instant now) {
        return new ProductDraft(
                presentation(article),
                publication(article, now),
                shelving(article),
                variants.options(article),
                variants.drafts(article),
                List.of());
    }

    private Presentation presentation(Article article) {
        var say = Texts.fill(
                article.kind().say(), article.title().name(), article.title().note());
        return new Presentation(article.name(), description(article, say), Handles.NONE, new Seo(article.name(), say));
    }

    private LocalizedText description(Article article, LocalizedText say) {
        var whole = Texts.join(say, "\n\n", article.kind().more());
        var edition = article.edition();
        return edition == null
                ? whole
                : Texts.join(whole, "\n\n", Texts.fill(vocabulary.word("made.by"), edition.maker()));
    }

    /** Some time within the last year; the first of each kind last, so that a front page shows them in their order. */
    private Publication publication(Article article, Instant now) {
        var age = article.isFresh()
                ? Duration.ofHours(24L * article.number() + vocabulary.kinds().indexOf(article.kind()))
                : Duration.ofDays(7).plusMinutes(article.draw().below(MINUTES_OF_A_YEAR, "age"));
        return new Publication(ProductStatus.ACTIVE, now.minus(age));
    }

    private Shelving shelving(Article article) {
        var shelf = shelves.get(article.title().shelf());
        return new Shelving(shelf == null ? Set.of() : Set.of(shelf), Set.of(), tags(article), TaxCategory.STANDARD);
    }

    private List<String> tags(Article article) {
        var tags = ImmutableList.<String>builder().addAll(article.kind().tags());
        if (article.draw().oneIn(BESTSELLERS, "bestseller")) {
            tags.add(BESTSELLER);
        }
        if (Prices.isOffer(article)) {
            tags.add(OFFER);
        }
        return tags.build().stream()
                .map(tag -> vocabulary.tag(tag).in(language, Language.AR))
                .toList();
    }
}
