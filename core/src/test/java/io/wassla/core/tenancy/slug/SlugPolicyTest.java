package io.wassla.core.tenancy.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "api",
                "www",
                "dashboard",
                "store",
                "mail",
                "smtp",
                "ns1",
                "ns17",
                "static",
                "cdn",
                "assets",
                "auth",
                "login",
                "help",
                "support",
                "status",
                "docs",
                "blog",
                "pay",
                "checkout",
                "billing",
                "app",
                "root",
                "test",
                "localhost",
                "stores",
                "wassla",
                "wasla",
                "mx10",
                "cdn2"
            })
    void keeps_names_of_the_platform(String slug) {
        assertThat(SlugPolicy.STANDARD.judge(new Slug(slug))).isEqualTo(SlugPolicy.Verdict.RESERVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nasam", "admins-choice", "my-store", "storelet", "ns-perfumes", "perfumes", "apiary"})
    void leaves_the_rest_to_merchants(String slug) {
        assertThat(SlugPolicy.STANDARD.judge(new Slug(slug))).isEqualTo(SlugPolicy.Verdict.ALLOWED);
    }
}
