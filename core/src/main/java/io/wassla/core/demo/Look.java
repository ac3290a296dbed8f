package io.wassla.core.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.storefront.PolicyKind;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a store of a theme is called and looks, and what it says of itself. */
record Look(NamedCsvRecord row, Vocabulary vocabulary) {

    static Look of(DemoTheme theme, Vocabulary vocabulary) {
        return Table.read("looks").rows().stream()
                .filter(row -> row.getField("theme").equals(theme.code()))
                .findFirst()
                .map(row -> new Look(row, vocabulary))
                .orElseThrow();
    }

    StoreName name() {
        return new StoreName(row.getField("name"));
    }

    Slug slug() {
        return new Slug(row.getField("slug"));
    }

    List<BusinessCategory> sells() {
        return Table.list(row, "sells").stream().map(BusinessCategory::of).toList();
    }

    /** As the configuration of a store has it. Who sells is made up, and says so. */
    Settings config() {
        return Settings.of("branding", branding())
                .with("theme", theme())
                .with("legal", legal())
                .with("policies", policies());
    }

    private Map<String, @Nullable Object> branding() {
        return map(
                "colour",
                row.getField("colour"),
                "tagline",
                Table.text(row, "tagline").byCode());
    }

    private Map<String, @Nullable Object> theme() {
        var theme = new LinkedHashMap<String, @Nullable Object>();
        theme.put("paper", row.getField("paper"));
        theme.put("heading_font", row.getField("font"));
        for (var key : List.of("corners", "pictures", "header", "hero")) {
            theme.put(key, row.getField(key));
        }
        theme.put("announcement", Table.text(row, "announcement").byCode());
        theme.put("sections", sections());
        return theme;
    }

    private List<Map<String, @Nullable Object>> sections() {
        return List.of(
                section("hero", Table.text(row, "hero_title"), Table.text(row, "hero_text")),
                section("categories", vocabulary.word("section.categories"), LocalizedText.NONE),
                section("products", vocabulary.word("section.products"), LocalizedText.NONE),
                section("story", Table.text(row, "story_title"), Table.text(row, "story_text")),
                section("promises", LocalizedText.NONE, vocabulary.word("promises")));
    }

    private static Map<String, @Nullable Object> section(String kind, LocalizedText title, LocalizedText text) {
        return map("kind", kind, "title", title.byCode(), "text", text.byCode());
    }

    private Map<String, @Nullable Object> legal() {
        return map(
                "name", vocabulary.word("legal.name").byCode(),
                "address", vocabulary.word("legal.address").byCode(),
                "cr_number", "1010000000",
                "vat_number", "300000000000003",
                "email", "care@example.com");
    }

    private Map<String, @Nullable Object> policies() {
        var policies = new LinkedHashMap<String, @Nullable Object>();
        Arrays.stream(PolicyKind.values())
                .forEach(kind -> policies.put(
                        kind.code(), vocabulary.word("policy." + kind.code()).byCode()));
        return policies;
    }

    private static Map<String, @Nullable Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var at = 0; at < keysAndValues.length; at += 2) {
            map.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return map;
    }
}
