package io.wassla.core.catalog.variant;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a product can be bought: variants, told apart by options. Without options there is exactly one.
 *
 * @param options at most 3, of different names
 * @param variants 1 to 100 of different SKUs and different choices, each choice made of values that the options have
 */
public record Assortment(List<Option> options, List<Variant> variants) {

    public Assortment {
        options = ImmutableList.copyOf(options);
        variants = ImmutableList.copyOf(variants);
        if (options.size() > 3 || !areDifferent(options, Option::name)) {
            throw new InvalidValue("options_invalid");
        }
        if (variants.isEmpty() || variants.size() > (options.isEmpty() ? 1 : 100)) {
            throw new InvalidValue("variants_invalid");
        }
        if (!areDifferent(variants, variant -> variant.sku().key())) {
            throw new InvalidValue("sku_repeated");
        }
        if (!areDifferent(variants, Variant::choice) || !areAllOf(variants, options)) {
            throw new InvalidValue("variant_options_invalid");
        }
    }

    /** A product without options. */
    public static Assortment of(Variant only) {
        return new Assortment(List.of(), List.of(only));
    }

    public Variant first() {
        return variants.getFirst();
    }

    public Optional<Variant> find(VariantId id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }

    public Money lowestPrice() {
        return variants.stream()
                .map(variant -> variant.pricing().price())
                .min(Money::compareTo)
                .orElseThrow();
    }

    public boolean isAvailable() {
        return variants.stream().anyMatch(variant -> variant.stock().isAvailable());
    }

    private static <T, K> boolean areDifferent(List<T> things, Function<T, K> key) {
        return things.stream().map(key).distinct().count() == things.size();
    }

    private static boolean areAllOf(List<Variant> variants, List<Option> options) {
        return variants.stream().allMatch(variant -> isOf(variant.choice(), options));
    }

    private static boolean isOf(List<String> choice, List<Option> options) {
        if (choice.size() != options.size()) {
            return false;
        }
        for (var place = 0; place < choice.size(); place++) {
            if (!options.get(place).values().contains(choice.get(place))) {
                return false;
            }
        }
        return true;
    }
}
