package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form of a product, from what was typed to the product that is wanted. */
final class ProductForm {
    private static final int LONGEST_SKU_STEM = 40;
    private static final List<String> TEXTS = List.of("name", "description", "handle", "seo_title", "seo_description");
    private static final int LONGEST = 25_000;

    private final Shop shop;
    private final Form form;
    private final Typed typed;

    private ProductForm(Shop shop, Form form, Texts t) {
        this.shop = shop;
        this.form = form;
        this.typed = new Typed(form, t);
    }

    /** What the form is, and the product that it asks for unless something is wrong. */
    record Read(Form form, @Nullable ProductDraft draft) {}

    static Form sent(Visit visit) {
        var fields = new ArrayList<>(List.of("version", "status", "publish_at", "category", "tax", "new_tags"));
        TEXTS.forEach(text -> {
            fields.add(text + "_ar");
            fields.add(text + "_en");
        });
        fields.addAll(VariantGrid.fields());
        return visit.form(LONGEST, fields)
                .with("more", String.join(" ", visit.chosen("more")))
                .with("tags", String.join(" ", visit.chosen("tags")));
    }

    static List<Option> options(Form form, Texts t) {
        return VariantGrid.options(new Typed(form, t));
    }

    /** @param like how many products are meant to have this name, for SKUs that are made from it */
    static Read read(Shop shop, Form form, Texts t, @Nullable ProductSheet current, int like) {
        return new ProductForm(shop, form, t).read(current, like);
    }

    private Read read(@Nullable ProductSheet current, int like) {
        var fields = new ProductTyped(typed, shop);
        var presentation = fields.presentation();
        var options = VariantGrid.options(typed);
        if (!typed.anyWrong() && !options.isEmpty() && !VariantGrid.fits(form, options)) {
            return regenerated(options);
        }
        var variants = variants(current, options, presentation, like);
        var publication = fields.publication(publication(current));
        var shelving = fields.shelving();
        if (presentation == null || typed.anyWrong()) {
            return new Read(typed.refused(), null);
        }
        var pictures = current == null ? List.<PictureId>of() : current.draft().pictures();
        return new Read(form, new ProductDraft(presentation, publication, shelving, options, variants, pictures));
    }

    private static @Nullable Publication publication(@Nullable ProductSheet current) {
        return current == null ? null : current.product().publication();
    }

    /** Options were changed since the grid was made: it is made anew, and prices want to be looked at. */
    private Read regenerated(List<Option> options) {
        if (combinations(options) > VariantGrid.MOST) {
            typed.wrong("o0_values", "too_many_variants");
            return new Read(typed.refused(), null);
        }
        typed.wrong("variants", "variants_made");
        return new Read(VariantGrid.combined(typed.refused(), options), null);
    }

    static long combinations(List<Option> options) {
        return options.stream().mapToLong(option -> option.values().size()).reduce(1, (a, b) -> a * b);
    }

    private List<VariantDraft> variants(
            @Nullable ProductSheet current, List<Option> options, @Nullable Presentation presentation, int like) {
        var rows = options.isEmpty() ? List.of(0) : VariantGrid.rows(form);
        if (rows.isEmpty()) {
            typed.wrong("variants", "variants_required");
        }
        var variants = new ArrayList<VariantDraft>();
        for (var row : rows) {
            var line = new VariantTyped(typed, row, shop.currency());
            var known = known(current, line);
            var draft = line.draft(
                    known == null ? null : VariantDraft.of(known),
                    known == null ? 0 : known.stock().quantity(),
                    VariantGrid.choice(form, row, options.size()),
                    sku(presentation, options.isEmpty() ? 0 : row + 1, like));
            if (draft != null) {
                variants.add(draft);
            }
        }
        return variants;
    }

    private static @Nullable Variant known(@Nullable ProductSheet current, VariantTyped line) {
        var id = line.id();
        return current == null
                ? null
                : current.product().assortment().variants().stream()
                        .filter(variant -> variant.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** «Taif Rose» becomes TAIF-ROSE, or TAIF-ROSE-2 for its second variant: a picture, a name and a price suffice. */
    private @Nullable Sku sku(@Nullable Presentation presentation, int number, int like) {
        if (presentation == null) {
            return null;
        }
        return Handle.from(presentation.name().in(Language.EN, shop.language()))
                .map(handle -> stem(handle.value()) + (like == 1 ? "" : "-" + like) + (number == 0 ? "" : "-" + number))
                .map(Sku::new)
                .orElse(null);
    }

    private static String stem(String handle) {
        var cut = handle.length() > LONGEST_SKU_STEM ? handle.substring(0, LONGEST_SKU_STEM) : handle;
        return (cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut).toUpperCase(Locale.ROOT);
    }

    /** Whether a SKU that is taken was made by us, so that another can be made. */
    static boolean isMade(Form form, Sku sku) {
        return VariantGrid.rows(form).stream()
                .noneMatch(
                        row -> form.value(VariantGrid.field(row, "sku")).strip().equalsIgnoreCase(sku.value()));
    }
}
