package io.wassla.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.Origin;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.ProvisionStore;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenDemoStoreTest {
    private final DemoStores stores = new DemoStores();

    @ParameterizedTest
    @EnumSource
    void every_theme_has_a_store_of_its_own_without_limits(DemoTheme theme) {
        var tenant = stores.opened(theme);

        assertThat(tenant.plan()).isEqualTo(Plan.ENTERPRISE);
        assertThat(stores.open(theme, DemoStores.OWNER)).isEqualTo(new OpenDemoStore.Outcome.Found(tenant));
    }

    @Test
    void one_owner_has_the_stores_of_all_themes() {
        for (var theme : DemoTheme.values()) {
            assertThat(stores.open(theme, DemoStores.OWNER)).isInstanceOf(OpenDemoStore.Outcome.Opened.class);
        }
    }

    @Test
    void a_store_of_somebody_else_is_left_alone() {
        stores.wassla
                .onboarding()
                .provisionStore()
                .handle(new ProvisionStore.Command(
                        new EmailAddress("reem@example.com"),
                        new StoreName("نسم"),
                        new Slug("nasam"),
                        "SA",
                        List.of(BusinessCategory.PERFUMES),
                        Origin.OPERATOR));

        assertThat(stores.open(DemoTheme.PERFUMES, DemoStores.OWNER))
                .isEqualTo(new OpenDemoStore.Outcome.SlugTaken(new Slug("nasam")));
    }
}
