package io.wassla.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaValuesTest {
    private static final TenantId NOURA = new TenantId(new UUID(7, 9));
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void a_key_begins_with_its_tenant_and_ends_in_its_type() {
        var key = ObjectKey.of(NOURA, "imports/2026/products.csv");

        assertThat(key.tenant()).isEqualTo(NOURA);
        assertThat(key.type()).isEqualTo(MediaType.CSV);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a.exe",
                "../secret.csv",
                "a/../b.csv",
                "a/./b.csv",
                "/a.csv",
                "a//b.csv",
                ".hidden.csv",
                "a/.csv",
                "a\\b.csv",
                "a b.csv",
                "A.csv",
                "ملف.csv",
                "a\u0000.csv",
                "a..csv",
                "a.csv/",
                "1/2/3/4/5/6/7/8.csv"
            })
    void a_key_that_could_lead_elsewhere_is_refused(String path) {
        assertThatThrownBy(() -> ObjectKey.of(NOURA, path)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_key_needs_a_tenant() {
        assertThatThrownBy(() -> new ObjectKey("pictures/a.webp")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ObjectKey.of(NOURA, "a/".repeat(5) + "x".repeat(200) + ".csv"))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wj", "wp", "j", "p"})
    void the_key_of_a_picture_reads_back(String formats) {
        var text = NOURA.value() + "/" + HASH + "-" + formats;

        assertThat(PictureKey.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "x", "wjp", ""})
    void a_picture_in_formats_that_do_not_exist_is_none(String formats) {
        assertThatThrownBy(() -> PictureKey.parse(NOURA.value() + "/" + HASH + "-" + formats))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_picture_for_everybody_is_of_middling_width() {
        assertThat(PictureKey.fallback(List.of(160, 320, 640, 960, 1280, 1920))).isEqualTo(1280);
        assertThat(PictureKey.fallback(List.of(160, 200))).isEqualTo(200);
        assertThat(PictureKey.fallback(List.of(1300))).isEqualTo(1300);
    }

    @Test
    void widths_never_exceed_the_picture() {
        var policy = PicturePolicy.STANDARD;

        assertThat(policy.widthsFor(4000, 3000)).containsExactly(160, 320, 640, 960, 1280, 1920);
        assertThat(policy.widthsFor(500, 500)).containsExactly(160, 320, 500);
        assertThat(policy.widthsFor(640, 480)).containsExactly(160, 320, 640);
        assertThat(policy.widthsFor(1, 40_000)).containsExactly(1);
        assertThat(policy.widthsFor(1000, 50_000)).containsExactly(76);
    }
}
