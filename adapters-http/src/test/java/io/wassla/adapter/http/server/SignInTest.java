package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Platform platform = new Platform();
    private final Client client = platform.client();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_code_is_asked_for_and_signs_in() {
        var sent = request("sara@example.com");
        var in = verify(sent, platform.code());

        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.at("/channel")).isEqualTo("email");
        assertThat(sent.at("/sent_to")).isEqualTo("s••••@example.com");
        assertThat(sent.at("/expires_at")).isEqualTo("2026-01-15T12:05:00Z");
        assertThat(sent.at("/resend_at")).isEqualTo("2026-01-15T12:01:00Z");
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.at("/token_type")).isEqualTo("Bearer");
        assertThat(in.at("/expires_in")).isEqualTo("900");
        assertThat(in.at("/user/email")).isEqualTo("sara@example.com");
        assertThat(in.at("/onboarding/step")).isEqualTo("REGISTERED");
        assertThat(in.at("/onboarding/next")).isEqualTo("country");
        assertThat(client.as(in.at("/access_token")).get("/api/v1/auth/me").at("/user/id"))
                .isEqualTo(in.at("/user/id"));
    }

    @Test
    void a_way_to_sign_in_is_added_soon_after_signing_in_and_not_by_refreshing() {
        var in = platform.signIn("sara@example.com");
        var body = "{\"identifier\": \"+966551234567\"}";
        assertThat(client.as(in.at("/access_token"))
                        .post("/api/v1/auth/identifiers", body)
                        .status())
                .isEqualTo(202);

        platform.pass(Duration.ofHours(1));
        var refreshed = client.post("/api/v1/auth/refresh", "{\"refresh_token\": \"" + in.at("/refresh_token") + "\"}");
        var later = client.as(refreshed.at("/access_token"));
        var added = later.post("/api/v1/auth/identifiers", body);

        assertThat(added.status()).isEqualTo(403);
        assertThat(added.at("/code")).isEqualTo("sign_in_again");
        assertThat(later.post("/api/v1/auth/totp", "").at("/code")).isEqualTo("sign_in_again");
    }

    @Test
    void a_way_to_sign_in_is_removed_while_another_one_is_left() {
        var in = platform.signIn("sara@example.com");
        var sara = client.as(in.at("/access_token"));
        var added = sara.post("/api/v1/auth/identifiers", "{\"identifier\": \"+966551234567\"}");
        var typed =
                "{\"challenge_id\": \"%s\", \"code\": \"%s\"}".formatted(added.at("/challenge_id"), platform.code());
        assertThat(sara.delete("/api/v1/auth/identifiers/email").code()).isEqualTo("identifier_last");
        sara.post("/api/v1/auth/identifiers/verify", typed);

        assertThat(sara.delete("/api/v1/auth/identifiers/email").status()).isEqualTo(204);

        assertThat(sara.get("/api/v1/auth/me").json().at("/user/email").isNull())
                .isTrue();
        assertThat(sara.delete("/api/v1/auth/identifiers/email").code()).isEqualTo("not_found");
        assertThat(sara.delete("/api/v1/auth/identifiers/fax").code()).isEqualTo("not_found");
    }

    @Test
    void the_paths_answer_with_and_without_the_version() {
        assertThat(client.post("/api/v1/auth/otp/request", "{\"identifier\": \"sara@example.com\"}")
                        .status())
                .isEqualTo(202);
        assertThat(client.get("/api/onboarding/status").status()).isEqualTo(401);
        assertThat(client.get("/api/v1/onboarding/status").status()).isEqualTo(401);
    }

    @Test
    void known_and_unknown_people_get_the_same_answer() {
        platform.signIn("known@example.com");
        platform.pass(Duration.ofMinutes(11));

        var known = request("known@example.com");
        var unknown = request("knows@example.com");

        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.text().replaceAll("\"challenge_id\":\"[^\"]*\"", ""))
                .isEqualTo(unknown.text().replaceAll("\"challenge_id\":\"[^\"]*\"", ""));
    }

    @Test
    void wrong_codes_are_counted_down_until_the_code_is_dead() {
        var sent = request("sara@example.com");

        assertThat(verify(sent, wrong()).at("/attempts_left")).isEqualTo("4");
        assertThat(verify(sent, wrong()).code()).isEqualTo("otp_invalid");
        assertThat(verify(sent, wrong()).status()).isEqualTo(401);
        assertThat(verify(sent, wrong()).at("/attempts_left")).isEqualTo("1");
        var fifth = verify(sent, wrong());
        assertThat(fifth.status()).isEqualTo(401);
        assertThat(fifth.json().has("attempts_left")).isFalse();
        var sixth = verify(sent, platform.code());
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.code()).isEqualTo("otp_exhausted");
    }

    @Test
    void a_used_an_expired_and_an_unknown_code_look_alike() {
        var used = request("sara@example.com");
        verify(used, platform.code());
        var expired = request("huda@example.com");
        var code = platform.code();
        platform.pass(Duration.ofMinutes(5));

        assertThat(verify(used, platform.code()).code()).isEqualTo("otp_invalid");
        assertThat(verify(expired, code).code()).isEqualTo("otp_invalid");
        var nobodys = client.post(
                "/api/auth/otp/verify",
                "{\"challenge_id\": \"019bc1d4-7a80-7cc3-98c4-dc0c0c07398f\", \"code\": \"123456\"}");
        assertThat(nobodys.status()).isEqualTo(401);
        assertThat(nobodys.code()).isEqualTo("otp_invalid");
    }

    @Test
    void the_fourth_code_in_ten_minutes_is_too_many() {
        for (var i = 0; i < 3; i++) {
            assertThat(request("sara@example.com").status()).isEqualTo(202);
            platform.pass(Duration.ofSeconds(61));
        }
        var fourth = request("sara@example.com");

        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.code()).isEqualTo("rate_limited");
        assertThat(fourth.header("RateLimit")).isEqualTo("\"next\";r=0;t=" + fourth.header("Retry-After"));
        assertThat(fourth.header("RateLimit-Policy")).isEqualTo("\"next\";q=1;w=" + fourth.header("Retry-After"));
        assertThat(Integer.parseInt(fourth.header("Retry-After"))).isBetween(1, 600);
    }

    @Test
    void an_unusable_identifier_is_422_with_the_field() {
        var reply = client.with("Accept-Language", "en").post("/api/auth/otp/request", "{\"identifier\": \"nobody\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("identifier_invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("identifier");
        assertThat(reply.at("/errors/0/code")).isEqualTo("identifier_invalid");
        assertThat(reply.at("/errors/0/message")).contains("e-mail");
    }

    @Test
    void the_body_is_checked_before_anything_is_done() {
        assertThat(client.post("/api/auth/otp/request", "{\"identifier\": ").code())
                .isEqualTo("malformed_json");
        assertThat(client.post("/api/auth/otp/request", "{\"identifier\": 5}").at("/errors/0/code"))
                .isEqualTo("type_invalid");
        assertThat(client.post("/api/auth/otp/request", "{}").at("/errors/0/code"))
                .isEqualTo("required");
        assertThat(client.post("/api/auth/otp/request", "[]").status()).isEqualTo(422);
        assertThat(client.post("/api/auth/otp/request", "{\"identifier\": \"a@b.co\", \"channel\": \"pigeon\"}")
                        .at("/errors/0/code"))
                .isEqualTo("unknown_value");
        assertThat(client.with("Content-Type", "text/plain")
                        .send("POST", "/api/auth/otp/request", "{}")
                        .status())
                .isEqualTo(415);
        assertThat(client.post("/api/auth/otp/request", "[".repeat(100)).status())
                .isEqualTo(400);
        assertThat(client.post("/api/auth/otp/request", "{\"identifier\": \"" + "x".repeat(2_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void digits_are_taken_in_either_script() {
        var sent = request("٠٥٥١٢٣٤٥٦٧");
        var arabic = platform.code()
                .chars()
                .map(digit -> digit - '0' + '٠')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        assertThat(sent.at("/channel")).isEqualTo("sms");
        assertThat(verify(sent, arabic.toString()).at("/user/phone")).isEqualTo("+966551234567");
    }

    @Test
    void refreshing_uses_the_token_up_and_a_replay_ends_everything() {
        var first = platform.signIn("sara@example.com").at("/refresh_token");
        var second = client.post("/api/v1/auth/refresh", "{\"refresh_token\": \"" + first + "\"}");
        var access = second.at("/access_token");

        assertThat(second.status()).isEqualTo(200);
        assertThat(client.as(access).get("/api/v1/auth/me").status()).isEqualTo(200);
        assertThat(client.post("/api/v1/auth/refresh", "{\"refresh_token\": \"" + first + "\"}")
                        .code())
                .isEqualTo("token_invalid");
        assertThat(client.as(access).get("/api/v1/auth/me").status()).isEqualTo(401);
        assertThat(client.post("/api/v1/auth/refresh", "{\"refresh_token\": \"" + second.at("/refresh_token") + "\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signing_out_refuses_the_access_token_at_once() {
        var sara = platform.newcomer("sara@example.com");

        assertThat(sara.send("POST", "/api/v1/auth/logout", null).status()).isEqualTo(204);
        assertThat(sara.get("/api/v1/auth/me").status()).isEqualTo(401);
        assertThat(client.post("/api/v1/auth/logout", "{}").status()).isEqualTo(401);
    }

    @Test
    void signing_out_works_with_the_refresh_token_alone() {
        var in = platform.signIn("sara@example.com");

        var out = client.post("/api/v1/auth/logout", "{\"refresh_token\": \"" + in.at("/refresh_token") + "\"}");

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Content-Type")).isEmpty();
        assertThat(client.as(in.at("/access_token")).get("/api/v1/auth/me").status())
                .isEqualTo(401);
    }

    @Test
    void every_401_names_the_way_to_sign_in() {
        var none = client.get("/api/v1/auth/me");
        var password = client.post(
                "/api/v1/auth/login", "{\"email\": \"sara@example.com\", \"password\": \"not the right one\"}");
        var refresh = client.post("/api/v1/auth/refresh", "{\"refresh_token\": \"nobody's\"}");

        assertThat(List.of(none, password, refresh)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"wassla\"");
        });
    }

    @Test
    void a_text_of_any_length_that_fits_in_a_body_is_told_to_be_too_long() {
        var reply = client.post("/api/auth/otp/request", "{\"identifier\": \"" + "x".repeat(1_000_000) + "\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.at("/errors/0/field")).isEqualTo("identifier");
        assertThat(reply.at("/errors/0/code")).isEqualTo("too_long");
    }

    @Test
    void an_expired_or_forged_access_token_is_refused() {
        var sara = platform.newcomer("sara@example.com");
        platform.pass(Duration.ofMinutes(15));

        assertThat(sara.get("/api/v1/auth/me").code()).isEqualTo("unauthenticated");
        assertThat(sara.get("/api/v1/auth/me").header("WWW-Authenticate")).contains("invalid_token");
        assertThat(client.as("eyJhbGciOiJub25lIn0.e30.").get("/api/v1/auth/me").status())
                .isEqualTo(401);
        assertThat(client.with("Authorization", "Basic c2FyYTpz")
                        .get("/api/v1/auth/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_cookie_signs_nobody_in_to_the_api() {
        assertThat(client.with("Cookie", "wassla=" + "x".repeat(43))
                        .get("/api/v1/auth/me")
                        .status())
                .isEqualTo(401);
    }

    private Client.Reply request(String identifier) {
        return client.post("/api/auth/otp/request", "{\"identifier\": \"" + identifier + "\"}");
    }

    private Client.Reply verify(Client.Reply sent, String code) {
        return client.post(
                "/api/auth/otp/verify",
                "{\"challenge_id\": \"" + sent.at("/challenge_id") + "\", \"code\": \"" + code + "\"}");
    }

    private String wrong() {
        return platform.code().equals("000000") ? "111111" : "000000";
    }
}
