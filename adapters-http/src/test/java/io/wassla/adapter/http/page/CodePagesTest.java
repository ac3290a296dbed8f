package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.MovableClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages on which a code is typed. */
class CodePagesTest {
    private static final String EXPIRED = "انتهت مدة هذا الرمز. اطلب رمزًا جديدًا.";
    private static final Pattern FILLED = Pattern.compile("<button class=\"[^\"]*btn-primary[^\"]*\"([^>]*)>");

    /** Cookies are judged by the browser's own clock, so this one starts with it. */
    private final MovableClock clock = new MovableClock(InstantSource.system().instant());

    private final Browsing server = new Browsing(clock);
    private final Surfer surfer = new Surfer(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_right_code_that_has_expired_is_called_expired() {
        var code = asked("noura@mail.example");
        clock.pass(Duration.ofMinutes(5));

        var answer = surfer.submit("/auth/verify", "code", code).body();

        assertThat(answer).contains(EXPIRED).doesNotContain("الرمز لا يطابق", "صالح مدة");
        assertThat(filled(answer)).contains("name=\"resend\"");
    }

    @Test
    void the_page_shows_whole_where_the_code_went_so_that_a_slip_is_seen() {
        asked("0550123456");

        assertThat(surfer.open("/auth/verify").body()).contains("+966 55 012 3456");
    }

    @Test
    void an_expired_code_is_told_alike_whoever_is_known() {
        surfer.signIn("known@mail.example");
        var known = new Surfer(server);
        known.open("/auth/start");
        known.submit("/auth/start", "identifier", "known@mail.example");
        var stranger = new Surfer(server);
        stranger.open("/auth/start");
        stranger.submit("/auth/start", "identifier", "nobody@mail.example");
        clock.pass(Duration.ofMinutes(6));

        assertThat(known.submit("/auth/verify", "code", "000000").body()).contains(EXPIRED);
        assertThat(stranger.submit("/auth/verify", "code", "000000").body()).contains(EXPIRED);
    }

    @Test
    void the_page_says_by_itself_that_the_code_has_expired() {
        asked("late@mail.example");
        assertThat(filled(surfer.open("/auth/verify").body())).doesNotContain("resend");
        clock.pass(Duration.ofMinutes(5));

        var page = surfer.open("/auth/verify").body();

        assertThat(page).contains(EXPIRED).doesNotContain("صالح مدة", "role=\"alert\"");
        assertThat(filled(page)).contains("name=\"resend\"");
    }

    @Test
    void a_code_without_tries_left_is_no_longer_called_valid() {
        var wrong = asked("tries@mail.example").equals("000000") ? "111111" : "000000";
        for (var guess = 0; guess < 5; guess++) {
            surfer.submit("/auth/verify", "code", wrong);
        }

        var answer = surfer.submit("/auth/verify", "code", wrong).body();

        assertThat(answer).contains("انتهت محاولات هذا الرمز").doesNotContain("صالح مدة", "data-count");
        assertThat(filled(answer)).contains("name=\"resend\"");
    }

    @Test
    void an_empty_code_costs_no_try() {
        var code = asked("empty@mail.example");
        for (var time = 0; time < 6; time++) {
            assertThat(surfer.submit("/auth/verify", "code", " ").body()).contains("اكتب الرمز المكوّن من 6 أرقام.");
        }

        assertThat(Surfer.next(surfer.submit("/auth/verify", "code", code))).isEqualTo("/dashboard");
    }

    @Test
    void asking_too_early_for_another_code_says_that_the_last_one_is_good() {
        asked("early@mail.example");

        var early = surfer.submit("/auth/verify/resend")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(surfer.open(early).body()).contains("لم نرسل رمزًا جديدًا بعد. الرمز السابق ما زال صالحًا.");

        clock.pass(Duration.ofMinutes(1));
        var later = surfer.submit("/auth/verify/resend")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(surfer.open(later).body()).contains("أرسلنا رمزًا جديدًا.");
    }

    @Test
    void what_concerns_no_field_marks_none_and_is_the_first_thing_said() {
        for (var time = 0; time < 40; time++) {
            surfer.open("/auth/start");
            surfer.submit("/auth/start", "identifier", "often@mail.example");
            clock.pass(Duration.ofMinutes(1));
        }

        var refused =
                surfer.submit("/auth/start", "identifier", "often@mail.example").body();

        assertThat(refused).containsPattern("<b class=\"d-block\">[^<]*طلبت").doesNotContain("aria-invalid", "صحّح");
    }

    private String asked(String identifier) {
        surfer.open("/auth/start");
        surfer.submit("/auth/start", "identifier", identifier);
        surfer.open("/auth/verify");
        return server.code();
    }

    /** The one filled button of the page. */
    private static String filled(String page) {
        var all = FILLED.matcher(page).results().toList();
        assertThat(all).hasSize(1);
        return all.getFirst().group(1);
    }
}
