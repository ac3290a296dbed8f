package io.wassla.core.catalog;

/** Which field of a product somebody typed what is wrong. */
final class Fields {
    private Fields() {}

    static String of(String code) {
        return switch (code) {
            case "options_invalid", "option_name_invalid", "option_values_invalid", "option_value_invalid" -> "options";
            case "variants_invalid", "sku_repeated", "variant_options_invalid", "stock_invalid" -> "variants";
            case "too_many_categories" -> "category_ids";
            case "too_many_tags", "tag_invalid" -> "tags";
            case "too_many_pictures" -> "images";
            case "handle_invalid" -> "handle";
            default -> "name";
        };
    }
}
