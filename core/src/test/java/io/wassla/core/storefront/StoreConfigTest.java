package io.wassla.core.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreConfigTest {

    @Test
    void an_empty_one_is_as_usual() {
        assertThat(read(Settings.NONE)).isEqualTo(StoreConfig.STANDARD);
    }

    @Test
    void says_all_that_a_merchant_may_choose() {
        var config = read(Settings.of("branding", Map.of("colour", "#0B6E4F", "tagline", "عطور من الطائف"))
                .with(
                        "theme",
                        Map.of(
                                "paper", "dark",
                                "heading_font", "reem_kufi",
                                "corners", "pill",
                                "pictures", "arch",
                                "header", "start",
                                "hero", "full",
                                "announcement", Map.of("ar", "شحن مجاني", "en", "Free shipping"),
                                "sections", List.of(Map.of("kind", "story", "title", "قصتنا")))));

        assertThat(config.appearance())
                .isEqualTo(new Appearance(
                        new Theme(
                                new Colour(0x0B6E4F),
                                Paper.DARK,
                                HeadingFont.REEM_KUFI,
                                new Theme.Shapes(Corners.PILL, PictureShape.ARCH),
                                new Theme.Layout(HeaderLayout.START, HeroLayout.FULL)),
                        LocalizedText.of(Language.AR, "عطور من الطائف"),
                        LocalizedText.of("شحن مجاني", "Free shipping"),
                        List.of(new Section(
                                SectionKind.STORY, LocalizedText.of(Language.AR, "قصتنا"), LocalizedText.NONE))));
    }

    @Test
    void a_part_of_the_front_page_says_what_it_is() {
        var config = Settings.of("theme", Map.of("sections", List.of(Map.of("type", "hero"))));

        assertThat(StoreConfig.faults(config, Language.AR))
                .containsExactly(new FieldFault("config.theme.sections.0.kind", "required"));
    }

    @Test
    void says_who_sells_and_on_what_terms() {
        var config = read(Settings.of(
                        "legal",
                        Map.of(
                                "name", "مؤسسة نسم",
                                "cr_number", "١٠١٠ 123456",
                                "vat_number", "300 000 000 000 003",
                                "phone", "0550123456"))
                .with("policies", Map.of("returns", Map.of("ar", "نعيد خلال 7 أيام", "en", " ")))
                .with("holiday", Map.of("notice", "نعود بعد العيد", "until", "2026-03-25")));

        assertThat(config.legal().registration()).isEqualTo(new RegistrationNumber("1010123456"));
        assertThat(config.legal().vat()).isEqualTo(new VatNumber("300000000000003"));
        assertThat(config.legal().contact().isReachable()).isTrue();
        assertThat(config.policies().texts()).containsOnlyKeys(PolicyKind.RETURNS);
        assertThat(config.holiday().isOn(LocalDate.of(2026, 3, 25))).isTrue();
        assertThat(config.holiday().isOn(LocalDate.of(2026, 3, 26))).isFalse();
    }

    @Test
    void tells_everything_that_is_wrong_and_reads_the_rest() {
        var settings = Settings.of("branding", Map.of("colour", "red", "style", "calm"))
                .with("theme", Map.of("paper", "pink", "hero", "full", "sections", List.of("story")))
                .with("legal", Map.of("vat_number", "123", "email", 5L, "name", Map.of("fr", "nom")))
                .with("policies", List.of())
                .with("payment", "as you like");

        assertThat(StoreConfig.faults(settings, Language.AR))
                .containsExactly(
                        new FieldFault("config.branding.colour", "colour_invalid"),
                        new FieldFault("config.theme.paper", "unknown_value"),
                        new FieldFault("config.theme.sections", "type_invalid"),
                        new FieldFault("config.legal.name", "language_unknown"),
                        new FieldFault("config.legal.vat_number", "vat_number_invalid"),
                        new FieldFault("config.legal.email", "type_invalid"),
                        new FieldFault("config.policies", "type_invalid"));
        assertThat(read(settings).appearance().theme().layout().hero()).isEqualTo(HeroLayout.FULL);
    }

    @Test
    void a_section_stands_once() {
        var twice = List.of(Map.of("kind", "story"), Map.of("kind", "story"));

        assertThat(StoreConfig.faults(Settings.of("theme", Map.of("sections", twice)), Language.AR))
                .containsExactly(new FieldFault("config.theme.sections", "section_repeated"));
    }

    private static StoreConfig read(Settings config) {
        return StoreConfig.of(config, Language.AR);
    }
}
