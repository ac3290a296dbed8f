package io.wassla.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.tenancy.LimitPolicy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitPolicyTest {
    private final LimitPolicy policy = LimitPolicy.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "BASIC,PRODUCTS,100", "BASIC,ORDERS_MONTHLY,500", "BASIC,STAFF_USERS,2", "BASIC,OWNED_STORES,1",
        "PRO,PRODUCTS,10000", "PRO,ORDERS_MONTHLY,10000", "PRO,STAFF_USERS,10", "PRO,OWNED_STORES,3"
    })
    void the_last_one_is_within_and_the_next_is_not(Plan plan, Limit limit, int most) {
        assertThat(policy.judge(plan, limit, most - 1)).isEqualTo(new Verdict.Within());
        assertThat(policy.judge(plan, limit, most)).isEqualTo(new Verdict.AtLimit(limit, most, most));
    }

    @Test
    void what_is_already_over_is_only_not_added_to() {
        assertThat(policy.judge(Plan.BASIC, Limit.PRODUCTS, 5_000))
                .isEqualTo(new Verdict.AtLimit(Limit.PRODUCTS, 100, 5_000));
    }

    @Test
    void enterprise_has_no_limits() {
        for (var limit : Limit.values()) {
            assertThat(policy.judge(Plan.ENTERPRISE, limit, Integer.MAX_VALUE)).isEqualTo(new Verdict.Within());
            assertThat(policy.most(Plan.ENTERPRISE, limit)).isEmpty();
        }
    }
}
