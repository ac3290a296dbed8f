package io.wassla.core.tenancy.slug;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugSuggestionsTest {
    private final SlugSuggestions suggestions = new SlugSuggestions(SlugPolicy.STANDARD);

    @Test
    void starts_with_the_name_itself() {
        assertThat(free("عطور نسم")).containsExactly("otoor-nasam", "otoornasam", "otoor-nasam-store");
    }

    @Test
    void leaves_out_what_is_taken() {
        assertThat(free("عطور نسم", "otoor-nasam", "otoor-nasam-store"))
                .containsExactly("otoornasam", "otoor-nasam-shop", "my-otoor-nasam");
    }

    @Test
    void leaves_out_what_is_reserved() {
        assertThat(free("Admin")).containsExactly("admin-store", "admin-shop", "my-admin");
    }

    @Test
    void finds_three_though_hundreds_are_taken() {
        var taken =
                ImmutableSet.<String>builder().add("nasam", "nasam-store", "nasam-shop", "my-nasam", "nasam-online");
        for (var number = 2; number < 500; number++) {
            taken.add("nasam-" + number);
        }

        assertThat(free("نسم", taken.build().toArray(String[]::new)))
                .containsExactly("nasam-500", "nasam-501", "nasam-502");
    }

    @Test
    void finds_something_for_a_name_without_letters() {
        assertThat(free("🌸")).containsExactly("matjar", "matjar-store", "matjar-shop");
        assertThat(free("")).hasSize(3);
    }

    @Test
    void finds_something_for_a_very_short_and_a_very_long_name() {
        assertThat(free("رس")).hasSize(3).doesNotContain("rs");
        assertThat(free("كلمات كثيرة ".repeat(40))).hasSize(3).allMatch(slug -> slug.length() <= Slug.LONGEST);
        assertThat(free("a".repeat(500))).hasSize(3);
    }

    @Test
    void says_the_same_each_time() {
        assertThat(free("بيت القهوة")).isEqualTo(free("بيت القهوة"));
    }

    private List<String> free(String name, String... taken) {
        var slugs = ImmutableSet.copyOf(taken);
        return suggestions.free(name, asked -> taken(asked, slugs)).stream()
                .map(Slug::value)
                .toList();
    }

    private static Set<Slug> taken(Set<Slug> asked, Set<String> taken) {
        return Sets.filter(asked, slug -> taken.contains(slug.value()));
    }
}
