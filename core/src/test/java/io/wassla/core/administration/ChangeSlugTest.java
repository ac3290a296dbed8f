package io.wassla.core.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.Policies;
import io.wassla.core.Wassla;
import io.wassla.core.administration.ChangeSlug.Outcome;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.slug.CheckSlug;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChangeSlugTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final MovableClock clock = new MovableClock(Shops.NOW);
    private final Wassla wassla = Wassla.on(MemoryPorts.on(storage, clock, new SecureChance()), Policies.STANDARD);
    private final Tenant nasam = Shops.open(storage, "nasam");

    @Test
    void the_store_answers_at_its_new_address_and_the_old_one_leads_there() {
        assertThat(site("nasam")).isInstanceOf(Site.Storefront.class);

        var moved = ((Outcome.Changed) move(nasam, "nasam-oud")).tenant();

        assertThat(moved.slug()).isEqualTo(new Slug("nasam-oud"));
        assertThat(site("nasam-oud"))
                .isInstanceOfSatisfying(
                        Site.Storefront.class,
                        store -> assertThat(store.tenant()).isEqualTo(moved));
        assertThat(site("nasam")).isEqualTo(new Site.Moved(new Slug("nasam-oud")));
    }

    @Test
    void a_slug_that_was_given_up_is_nobody_elses_but_may_be_taken_back() {
        var other = Shops.open(storage, "other");
        move(nasam, "nasam-oud");

        assertThat(move(other, "nasam")).isInstanceOf(Outcome.Unavailable.class);
        assertThat(wassla.tenancy().checkSlug().handle(new CheckSlug.Command("nasam", null)))
                .isInstanceOf(CheckSlug.Outcome.Unavailable.class);
        assertThat(move(nasam, "nasam")).isInstanceOf(Outcome.Changed.class);
        assertThat(site("nasam")).isInstanceOf(Site.Storefront.class);
        assertThat(site("nasam-oud")).isEqualTo(new Site.Moved(new Slug("nasam")));
    }

    @Test
    void what_is_taken_or_reserved_can_not_be_had() {
        Shops.open(storage, "other");

        assertThat(move(nasam, "other")).isInstanceOfSatisfying(Outcome.Unavailable.class, refused -> {
            assertThat(refused.reserved()).isFalse();
            assertThat(refused.suggestions()).hasSize(3);
        });
        assertThat(move(nasam, "admin"))
                .isInstanceOfSatisfying(
                        Outcome.Unavailable.class,
                        refused -> assertThat(refused.reserved()).isTrue());
    }

    @Test
    void a_store_moves_twice_in_thirty_days() {
        clock.pass(Duration.ofMinutes(1));
        move(nasam, "first");
        clock.pass(Duration.ofDays(1));
        move(nasam, "second");

        assertThat(move(nasam, "third")).isEqualTo(new Outcome.TooOften());
        clock.pass(ChangeSlug.WINDOW.minusDays(1));
        assertThat(move(nasam, "third")).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void a_move_that_is_based_on_an_older_version_is_stale() {
        assertThat(wassla.tenancy()
                        .changeSlug()
                        .handle(new ChangeSlug.Command(nasam.id(), new Slug("x-y-z"), 7, Origin.OPERATOR)))
                .isEqualTo(new Outcome.Stale(1));
    }

    private Outcome move(Tenant tenant, String slug) {
        return wassla.tenancy()
                .changeSlug()
                .handle(new ChangeSlug.Command(tenant.id(), new Slug(slug), null, Origin.OPERATOR));
    }

    private Site site(String label) {
        return wassla.tenancy().resolveHost().handle(new ResolveHost.Command(label + ".localhost"));
    }
}
