package io.wassla.core.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final Colour WINE = Colour.parse("#6d2237");

    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(new Colour(0).contrast(Colour.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(WINE.contrast(WINE)).isEqualTo(1);
        assertThat(Colour.parse("#777777").contrast(Colour.WHITE)).isEqualTo(4.478, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"#6d2237", "#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#2440c2", "#f0a11b", "#808080"})
    void a_colour_survives_the_way_to_oklch_and_back(String hex) {
        assertThat(Oklch.of(Colour.parse(hex)).colour().hex()).isEqualTo(hex);
    }

    @Test
    void red_is_where_ottosson_says_it_is() {
        var red = Oklch.of(Colour.parse("#ff0000"));

        assertThat(red.lightness()).isEqualTo(0.6280, within(0.000_1));
        assertThat(red.chroma()).isEqualTo(0.2577, within(0.000_1));
        assertThat(Math.toDegrees(red.hue())).isEqualTo(29.23, within(0.01));
    }

    @Test
    void the_colours_of_the_sample_store() {
        var palette = Palette.of(WINE, Paper.WARM);

        assertThat(palette.brand()).isEqualTo(WINE);
        assertThat(palette.onBrand()).isEqualTo(Colour.WHITE);
        assertThat(palette.brandInk()).isEqualTo(WINE);
        assertThat(palette.brandLine()).isEqualTo(WINE);
        assertThat(palette.brandSoft().hex()).isEqualTo("#ede3e1");
        assertThat(textPairs(palette))
                .allSatisfy(pair -> assertThat(pair.contrast()).as("%s", pair).isGreaterThanOrEqualTo(5.5));
    }

    @Test
    void a_brand_between_black_and_white_is_moved_until_white_can_be_read_on_it() {
        var palette = Palette.of(Colour.parse("#e0562b"), Paper.WHITE);

        assertThat(palette.onBrand().contrast(palette.brand())).isBetween(4.5, 4.6);
        assertThat(Oklch.of(palette.brand()).hue())
                .isEqualTo(Oklch.of(Colour.parse("#e0562b")).hue(), within(0.02));
    }

    @Test
    void saffron_stays_and_only_its_letters_are_darkened() {
        var saffron = Colour.parse("#f0a11b");
        var palette = Palette.of(saffron, Paper.WARM);

        assertThat(palette.brand()).isEqualTo(saffron);
        assertThat(palette.onBrand()).isEqualTo(Paper.WARM.ink());
        assertThat(palette.brandInk()).isNotEqualTo(saffron);
        assertThat(palette.brandLine()).isEqualTo(palette.brandInk());
    }

    @Test
    void the_merchant_is_told_of_a_colour_that_was_moved() {
        assertThat(Theme.STANDARD.isMoved()).isFalse();
        assertThat(new Theme(
                                Colour.parse("#f0a11b"),
                                Paper.WARM,
                                HeadingFont.EL_MESSIRI,
                                Theme.STANDARD.shapes(),
                                Theme.STANDARD.layout())
                        .isMoved())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void whatever_the_brand_everything_can_be_read(Paper paper) {
        var chance = new Random(7);
        Stream.concat(
                        Stream.of(0, 0xFFFFFF, 0xFFFF00, 0x00FFFF, 0x777777),
                        chance.ints(700, 0, 0x1000000).boxed())
                .map(Colour::new)
                .forEach(brand -> {
                    var palette = Palette.of(brand, paper);
                    for (var pair : textPairs(palette)) {
                        assertThat(pair.contrast())
                                .as("%s on %s paper: %s", brand.hex(), paper, pair)
                                .isGreaterThanOrEqualTo(Palette.READABLE);
                    }
                    for (var pair : borders(palette)) {
                        assertThat(pair.contrast())
                                .as("%s on %s paper: %s", brand.hex(), paper, pair)
                                .isGreaterThanOrEqualTo(Palette.VISIBLE);
                    }
                });
    }

    private static List<Pair> textPairs(Palette palette) {
        var sheet = palette.sheet();
        return Stream.concat(
                        Stream.of(new Pair(palette.onBrand(), palette.brand())),
                        Stream.of(sheet.ink(), sheet.inkTwo(), palette.brandInk())
                                .flatMap(text -> Stream.of(sheet.background(), sheet.surface(), palette.brandSoft())
                                        .map(ground -> new Pair(text, ground))))
                .toList();
    }

    private static List<Pair> borders(Palette palette) {
        var sheet = palette.sheet();
        return Stream.of(sheet.lineStrong(), palette.brandLine())
                .flatMap(border ->
                        Stream.of(sheet.background(), sheet.surface()).map(ground -> new Pair(border, ground)))
                .toList();
    }

    private record Pair(Colour front, Colour ground) {
        double contrast() {
            return front.contrast(ground);
        }

        @Override
        public String toString() {
            return front.hex() + " on " + ground.hex();
        }
    }
}
