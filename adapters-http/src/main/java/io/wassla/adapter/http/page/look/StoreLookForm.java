package io.wassla.adapter.http.page.look;

import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.storefront.PolicyKind;
import io.wassla.core.storefront.SectionKind;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.Site;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of the pages of a store's face, and the configuration that they stand for. */
final class StoreLookForm {
    private static final List<String> THEME = List.of("paper", "heading_font", "corners", "pictures", "header", "hero");
    private static final List<String> LEGAL = List.of("cr_number", "vat_number", "email", "phone", "whatsapp");
    private static final String LEFT_OUT = "0";

    private StoreLookForm() {}

    /** As it is stored; policies that were never saved are suggestions. */
    static Map<String, String> values(Site.Storefront site, Texts t) {
        var store = site.store();
        var config = StoreConfig.of(store.config(), store.language());
        var values = new LinkedHashMap<String, String>();
        values.put("store", store.id().value().toString());
        values.put("version", Integer.toString(store.revision().version()));
        look(values, config);
        var legal = config.legal();
        both(values, "name", legal.name());
        both(values, "address", legal.address());
        values.put(
                "cr_number",
                legal.registration() == null ? "" : legal.registration().value());
        values.put("vat_number", legal.vat() == null ? "" : legal.vat().value());
        values.put(
                "email",
                legal.contact().email() == null ? "" : legal.contact().email().value());
        values.put("phone", readable(legal.contact().phone()));
        values.put("whatsapp", readable(legal.contact().whatsapp()));
        both(values, "notice", config.holiday().notice());
        var until = config.holiday().until();
        values.put("until", until == null ? "" : until.toString());
        for (var kind : PolicyKind.values()) {
            var saved = config.policies().of(kind);
            both(values, kind.code(), saved.isEmpty() ? suggestion(kind, site) : saved);
            values.put(kind.code() + "_saved", saved.isEmpty() ? "" : t.get("look.policy.saved"));
        }
        return values;
    }

    private static void look(Map<String, String> values, StoreConfig config) {
        var theme = config.appearance().theme();
        values.put("colour", theme.brand().hex());
        values.put("paper", theme.paper().code());
        values.put("heading_font", theme.font().code());
        values.put("corners", theme.shapes().corners().code());
        values.put("pictures", theme.shapes().pictures().code());
        values.put("header", theme.layout().header().code());
        values.put("hero", theme.layout().hero().code());
        both(values, "tagline", config.appearance().tagline());
        both(values, "announcement", config.appearance().announcement());
        var place = 1;
        for (var section : config.appearance().sections()) {
            values.put(section.kind().code() + "_place", Integer.toString(place++));
            both(values, section.kind().code() + "_title", section.title());
            both(values, section.kind().code() + "_text", section.text());
        }
    }

    /** What was typed, by field. */
    static Map<String, String> typed(Visit visit, StorePart part) {
        var typed = new LinkedHashMap<String, String>();
        fields(part).forEach(field -> typed.put(field, visit.typed(field)));
        return typed;
    }

    static Map<String, String> merged(Site.Storefront site, Texts t, Map<String, String> typed) {
        var values = new LinkedHashMap<>(values(site, t));
        values.putAll(typed);
        return values;
    }

    /** The field that a path of the configuration was typed into. */
    static String field(String path) {
        var name = path.substring(path.lastIndexOf('.') + 1);
        return Stream.of("tagline", "announcement", "name", "address", "notice").anyMatch(name::equals)
                        || Arrays.stream(PolicyKind.values())
                                .anyMatch(kind -> kind.code().equals(name))
                ? name + "_ar"
                : name;
    }

    static Settings patch(StorePart part, Map<String, String> typed) {
        return switch (part) {
            case LOOK -> {
                var theme = new LinkedHashMap<String, @Nullable Object>();
                THEME.forEach(field -> theme.put(field, text(typed, field)));
                yield branding("colour", text(typed, "colour")).with("theme", theme);
            }
            case FRONT -> branding("tagline", texts(typed, "tagline")).with("theme", front(typed));
            case HOLIDAY -> {
                var holiday = new LinkedHashMap<String, @Nullable Object>();
                holiday.put("notice", texts(typed, "notice"));
                holiday.put("until", text(typed, "until"));
                yield Settings.of("holiday", holiday);
            }
            case LEGAL -> {
                var legal = new LinkedHashMap<String, @Nullable Object>();
                legal.put("name", texts(typed, "name"));
                legal.put("address", texts(typed, "address"));
                LEGAL.forEach(field -> legal.put(field, text(typed, field)));
                yield Settings.of("legal", legal);
            }
            case POLICIES -> {
                var policies = new LinkedHashMap<String, @Nullable Object>();
                for (var kind : PolicyKind.values()) {
                    policies.put(kind.code(), texts(typed, kind.code()));
                }
                yield Settings.of("policies", policies);
            }
        };
    }

    private static Settings branding(String field, @Nullable Object value) {
        var branding = new LinkedHashMap<String, @Nullable Object>();
        branding.put(field, value);
        return Settings.of("branding", branding);
    }

    private static Map<String, @Nullable Object> front(Map<String, String> typed) {
        var theme = new LinkedHashMap<String, @Nullable Object>();
        theme.put("announcement", texts(typed, "announcement"));
        theme.put(
                "sections",
                Arrays.stream(SectionKind.values())
                        .filter(kind -> !place(typed, kind).equals(LEFT_OUT))
                        .sorted(Comparator.comparing(kind -> place(typed, kind)))
                        .map(kind -> section(typed, kind))
                        .toList());
        return theme;
    }

    private static Map<String, Object> section(Map<String, String> typed, SectionKind kind) {
        return Map.of(
                "kind",
                kind.code(),
                "title",
                present(typed, kind.code() + "_title"),
                "text",
                present(typed, kind.code() + "_text"));
    }

    private static String place(Map<String, String> typed, SectionKind kind) {
        var place = typed.getOrDefault(kind.code() + "_place", "");
        return place.isBlank() ? LEFT_OUT : place;
    }

    private static List<String> fields(StorePart part) {
        return switch (part) {
            case LOOK -> Stream.concat(Stream.of("colour"), THEME.stream()).toList();
            case FRONT ->
                Stream.of(
                                twice("tagline"),
                                twice("announcement"),
                                Arrays.stream(SectionKind.values()).flatMap(StoreLookForm::section))
                        .flatMap(each -> each)
                        .toList();
            case HOLIDAY -> Stream.concat(twice("notice"), Stream.of("until")).toList();
            case LEGAL ->
                Stream.of(twice("name"), twice("address"), LEGAL.stream())
                        .flatMap(each -> each)
                        .toList();
            case POLICIES ->
                Arrays.stream(PolicyKind.values())
                        .flatMap(kind -> twice(kind.code()))
                        .toList();
        };
    }

    private static Stream<String> section(SectionKind kind) {
        return Stream.of(Stream.of(kind.code() + "_place"), twice(kind.code() + "_title"), twice(kind.code() + "_text"))
                .flatMap(each -> each);
    }

    private static Stream<String> twice(String field) {
        return Stream.of(field + "_ar", field + "_en");
    }

    private static void both(Map<String, String> values, String field, LocalizedText text) {
        values.put(field + "_ar", text.in(Language.AR).orElse(""));
        values.put(field + "_en", text.in(Language.EN).orElse(""));
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static Map<String, @Nullable Object> texts(Map<String, String> typed, String field) {
        var texts = new LinkedHashMap<String, @Nullable Object>();
        texts.put("ar", text(typed, field + "_ar"));
        texts.put("en", text(typed, field + "_en"));
        return texts;
    }

    private static Map<String, Object> present(Map<String, String> typed, String field) {
        var texts = new LinkedHashMap<String, Object>();
        texts(typed, field).forEach((language, text) -> {
            if (text != null) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    private static LocalizedText suggestion(PolicyKind kind, Site.Storefront site) {
        var currency = site.tenant().market().currency().getCurrencyCode();
        return LocalizedText.of(suggestion(kind, currency, Texts.ARABIC), suggestion(kind, currency, Texts.ENGLISH));
    }

    /** Some name the currency that the store sells in. */
    private static String suggestion(PolicyKind kind, String currency, Texts t) {
        return t.get("look.policy." + kind.code() + ".suggestion", t.get("currency." + currency));
    }

    private static String readable(@Nullable PhoneNumber number) {
        return number == null ? "" : number.readable();
    }
}
