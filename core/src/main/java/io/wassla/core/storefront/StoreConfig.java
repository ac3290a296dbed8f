package io.wassla.core.storefront;

import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.FieldFaults;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.PhoneNumber;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the free-form configuration of a store means for its pages: {@code branding}, {@code theme}, {@code legal},
 * {@code policies} and {@code holiday}. What it lacks is as usual; keys that mean nothing here are left alone.
 */
public record StoreConfig(Appearance appearance, LegalDetails legal, Policies policies, Holiday holiday) {
    /** Of {@code branding}: the pictures of the store. */
    private static final Set<String> TOLD = Set.of("logo", "pictures");

    public static final StoreConfig STANDARD =
            new StoreConfig(Appearance.STANDARD, LegalDetails.NONE, Policies.NONE, Holiday.NONE);

    /** What can't be read counts as not there. */
    public static StoreConfig of(Settings config, Language language) {
        return read(new ConfigReader("config", config.values(), language, new FieldFaults()));
    }

    /** All that can't be read, by path: {@code config.branding.colour}. */
    public static List<FieldFault> faults(Settings config, Language language) {
        var faults = new FieldFaults();
        var unused = read(new ConfigReader("config", config.values(), language, faults));
        return faults.all();
    }

    /** The same without what is told of pictures under {@code branding}: a client may send back what it was told. */
    public static Settings typed(Settings config) {
        if (!(config.values().get("branding") instanceof Map<?, ?> branding)) {
            return config;
        }
        var rest = new LinkedHashMap<Object, @Nullable Object>(branding);
        rest.keySet().removeAll(TOLD);
        return config.with("branding", rest);
    }

    private static StoreConfig read(ConfigReader config) {
        return new StoreConfig(
                appearance(config),
                legal(config.inner("legal")),
                policies(config.inner("policies")),
                holiday(config.inner("holiday")));
    }

    private static Appearance appearance(ConfigReader config) {
        var branding = config.inner("branding");
        var theme = config.inner("theme");
        var standard = Appearance.STANDARD;
        return new Appearance(
                theme(branding, theme),
                branding.localized("tagline", text -> text.bounded(200, "tagline_too_long")),
                theme.localized("announcement", text -> text.bounded(120, "announcement_too_long")),
                theme.list("sections", StoreConfig::section, StoreConfig::different)
                        .orElse(standard.sections()));
    }

    private static Theme theme(ConfigReader branding, ConfigReader theme) {
        var standard = Theme.STANDARD;
        return new Theme(
                branding.value("colour", Colour::parse).orElse(standard.brand()),
                theme.constant("paper", Paper.values(), Paper::code).orElse(standard.paper()),
                theme.constant("heading_font", HeadingFont.values(), HeadingFont::code)
                        .orElse(standard.font()),
                new Theme.Shapes(
                        theme.constant("corners", Corners.values(), Corners::code)
                                .orElse(standard.shapes().corners()),
                        theme.constant("pictures", PictureShape.values(), PictureShape::code)
                                .orElse(standard.shapes().pictures())),
                new Theme.Layout(
                        theme.constant("header", HeaderLayout.values(), HeaderLayout::code)
                                .orElse(standard.layout().header()),
                        theme.constant("hero", HeroLayout.values(), HeroLayout::code)
                                .orElse(standard.layout().hero())));
    }

    private static Section section(ConfigReader section) {
        return new Section(
                section.constant("kind", SectionKind.values(), SectionKind::code)
                        .orElseGet(() -> section.missing("kind", SectionKind.STORY)),
                section.localized("title", text -> text.bounded(120, "title_too_long")),
                section.localized("text", text -> text.bounded(600, "text_too_long")));
    }

    private static LegalDetails legal(ConfigReader legal) {
        return new LegalDetails(
                legal.localized("name", text -> text.bounded(120, "name_invalid")),
                legal.localized("address", text -> text.bounded(300, "address_too_long")),
                legal.value("cr_number", RegistrationNumber::new).orElse(null),
                legal.value("vat_number", VatNumber::new).orElse(null),
                new Contact(
                        legal.value("email", EmailAddress::new).orElse(null),
                        legal.value("phone", PhoneNumber::new).orElse(null),
                        legal.value("whatsapp", PhoneNumber::new).orElse(null)));
    }

    private static Policies policies(ConfigReader policies) {
        var texts = new EnumMap<PolicyKind, LocalizedText>(PolicyKind.class);
        Arrays.stream(PolicyKind.values())
                .forEach(kind -> texts.put(
                        kind,
                        policies.localized(kind.code(), text -> text.bounded(Policies.LONGEST, "policy_too_long"))));
        return new Policies(texts);
    }

    private static Holiday holiday(ConfigReader holiday) {
        return new Holiday(
                holiday.localized("notice", text -> text.bounded(200, "notice_too_long")),
                holiday.value("until", ConfigReader::date).orElse(null));
    }

    private static List<Section> different(List<Section> sections) {
        return new Appearance(Theme.STANDARD, LocalizedText.NONE, LocalizedText.NONE, sections).sections();
    }
}
