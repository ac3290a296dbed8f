package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.Fields;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes options and variants from what was sent and what there is. */
record AssortmentEdit(ProductPatch patch, Terms terms, Fields fields) {

    List<Option> options(List<Option> current) {
        var typed = patch.options();
        if (typed == null) {
            return current;
        }
        var options = new ArrayList<Option>();
        for (var place = 0; place < typed.size(); place++) {
            var option = typed.get(place);
            var made =
                    fields.readIfAny("options[" + place + "]", option, each -> new Option(each.name(), each.values()));
            if (made != null) {
                options.add(made);
            }
        }
        return options;
    }

    /** Those sent, else those there are, with the shorthand of the product in the first one. */
    List<VariantDraft> variants(List<VariantDraft> current, List<Option> options) {
        var typed = patch.variants();
        if (typed != null && !(typed.isEmpty() && current.isEmpty())) {
            return all(current, typed, options);
        }
        if (current.isEmpty()) {
            return options.isEmpty() ? only() : without();
        }
        var variants = new ArrayList<>(current);
        variants.set(0, shorthand(variants.getFirst()));
        return variants;
    }

    private List<VariantDraft> without() {
        fields.wrong("variants", "required");
        return List.of();
    }

    private List<VariantDraft> only() {
        return Optional.ofNullable(edit("").on(null, shorthand(), List.of())).stream()
                .toList();
    }

    private VariantDraft shorthand(VariantDraft first) {
        var changed = edit("").on(first, shorthand(), first.choice());
        return changed == null ? first : changed;
    }

    private VariantEdit edit(String path) {
        return new VariantEdit(path, terms.currency(), fields);
    }

    private VariantInput shorthand() {
        return new VariantInput(
                null,
                patch.sku(),
                null,
                patch.price(),
                patch.compareAtPrice(),
                patch.cost(),
                patch.stock(),
                null,
                null,
                null);
    }

    private List<VariantDraft> all(List<VariantDraft> current, List<VariantInput> typed, List<Option> options) {
        if (typed.isEmpty()) {
            return without();
        }
        var variants = new ArrayList<VariantDraft>();
        for (var place = 0; place < typed.size(); place++) {
            var path = "variants[" + place + "].";
            var input = place == 0 ? filled(typed.getFirst()) : typed.get(place);
            var named = named(current, path, input);
            var choice = choice(path, input.options(), named, options);
            var known = named == null && input.id() == null ? alike(current, choice) : named;
            var made = edit(path).on(known, input, choice);
            if (made != null) {
                variants.add(made);
            }
        }
        return variants;
    }

    private VariantInput filled(VariantInput first) {
        return new VariantInput(
                first.id(),
                first.sku() == null ? patch.sku() : first.sku(),
                first.options(),
                first.price() == null ? patch.price() : first.price(),
                first.compareAtPrice() == null ? patch.compareAtPrice() : first.compareAtPrice(),
                first.cost() == null ? patch.cost() : first.cost(),
                first.stock() == null ? patch.stock() : first.stock(),
                first.stockPolicy(),
                first.weightGrams(),
                first.barcode());
    }

    /** What was sent, else what it is; while there are as many options as before, their names and values may differ. */
    private @Nullable List<String> choice(
            String path, @Nullable Map<String, String> typed, @Nullable VariantDraft known, List<Option> options) {
        if (typed == null && known != null && known.choice().size() == options.size()) {
            return known.choice();
        }
        var values = typed == null ? Map.<String, String>of() : typed;
        var choice = options.stream()
                .flatMap(option -> Optional.ofNullable(values.get(option.name())).stream())
                .map(String::strip)
                .toList();
        if (choice.size() == options.size() && values.size() == options.size()) {
            return choice;
        }
        fields.wrong(path + "options", "variant_options_invalid");
        return null;
    }

    /** By id, which must be one of this product; else by SKU. */
    private @Nullable VariantDraft named(List<VariantDraft> current, String path, VariantInput typed) {
        var id = typed.id();
        if (id == null) {
            return current.stream()
                    .filter(each -> isSame(each, typed))
                    .findFirst()
                    .orElse(null);
        }
        var found = current.stream()
                .filter(each -> each.id() != null && each.id().value().equals(id))
                .findFirst()
                .orElse(null);
        if (found == null) {
            fields.wrong(path + "id", "variant_unknown");
        }
        return found;
    }

    private static @Nullable VariantDraft alike(List<VariantDraft> current, @Nullable List<String> choice) {
        return current.stream()
                .filter(each -> each.choice().equals(choice))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(VariantDraft variant, VariantInput typed) {
        try {
            return typed.sku() != null
                    && new Sku(typed.sku()).key().equals(variant.sku().key());
        } catch (InvalidValue unfit) {
            return false;
        }
    }
}
