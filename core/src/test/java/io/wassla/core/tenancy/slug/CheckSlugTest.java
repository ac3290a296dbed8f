package io.wassla.core.tenancy.slug;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.Shops;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.slug.CheckSlug.Outcome;
import io.wassla.core.tenancy.slug.CheckSlug.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSlugTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final CheckSlug checkSlug = new CheckSlug(storage.platform(), SlugPolicy.STANDARD);

    @Test
    void a_free_slug_is_available() {
        assertThat(check("nasam")).isEqualTo(new Outcome.Available(new Slug("nasam")));
    }

    @Test
    void a_taken_one_is_not_and_three_others_are_free() {
        Shops.open(storage, "nasam");
        Shops.open(storage, "nasam-store");

        assertThat(check("nasam"))
                .isEqualTo(new Outcome.Unavailable(
                        "nasam", Reason.TAKEN, slugs("nasam-shop", "my-nasam", "nasam-online")));
    }

    @Test
    void a_reserved_one_is_not() {
        assertThat(check("admin"))
                .isEqualTo(new Outcome.Unavailable(
                        "admin", Reason.RESERVED, slugs("admin-store", "admin-shop", "my-admin")));
    }

    @Test
    void a_malformed_one_gets_well_formed_suggestions() {
        assertThat(check("متجر نسم"))
                .isEqualTo(new Outcome.Unavailable(
                        "متجر نسم", Reason.INVALID, slugs("matjar-nasam", "matjarnasam", "matjar-nasam-store")));
        assertThat(check("ab"))
                .isEqualTo(new Outcome.Unavailable("ab", Reason.INVALID, slugs("ab-store", "ab-shop", "my-ab")));
    }

    @Test
    void suggestions_come_from_the_name_when_it_is_known() {
        Shops.open(storage, "nasam");

        assertThat(checkSlug.handle(new CheckSlug.Command("nasam", "عطور نسم")))
                .isEqualTo(new Outcome.Unavailable(
                        "nasam", Reason.TAKEN, slugs("otoor-nasam", "otoornasam", "otoor-nasam-store")));
    }

    @Test
    void a_name_gets_three_slugs_before_anything_is_typed() {
        var suggest = new SuggestSlugs(storage.platform(), SlugPolicy.STANDARD);

        assertThat(suggest.handle(new SuggestSlugs.Command("نسم")))
                .isEqualTo(slugs("nasam", "nasam-store", "nasam-shop"));
    }

    private Outcome check(String typed) {
        return checkSlug.handle(new CheckSlug.Command(typed, null));
    }

    private static List<Slug> slugs(String... slugs) {
        return List.of(slugs).stream().map(Slug::new).toList();
    }
}
