package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionPolicyTest {
    @Test
    void use_is_noticed_often_enough_for_a_session_in_use_to_go_on() {
        assertThat(idle(Duration.ofDays(7), Duration.ofDays(30)).noticeEvery()).isEqualTo(Duration.ofMinutes(5));
        assertThat(idle(Duration.ofSeconds(4), Duration.ofDays(30)).noticeEvery())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(idle(Duration.ofDays(7), Duration.ofMinutes(2)).noticeEvery())
                .isEqualTo(Duration.ofSeconds(30));
    }

    private static SessionPolicy idle(Duration web, Duration refresh) {
        return new SessionPolicy(
                web, Duration.ofDays(30), Duration.ofMinutes(15), refresh, Duration.ofDays(365), Duration.ofMinutes(5));
    }
}
