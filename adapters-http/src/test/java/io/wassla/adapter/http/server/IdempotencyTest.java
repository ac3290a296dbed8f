package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final String NASAM = "{\"name\": \"نسم\", \"slug\": \"nasam\"}";

    private final Platform platform = new Platform();
    private final Client sara = ready("sara@example.com");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void the_same_call_again_gets_the_same_answer() {
        var first = sara.with("Idempotency-Key", "k1").post("/api/onboarding/store", NASAM);
        var again = sara.with("Idempotency-Key", "k1").post("/api/onboarding/store", NASAM);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void the_same_key_means_the_same_call() {
        sara.with("Idempotency-Key", "k1").post("/api/onboarding/store", NASAM);

        var reused = sara.with("Idempotency-Key", "k1")
                .post("/api/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"other\"}");

        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.code()).isEqualTo("idempotency_key_reused");
        assertThat(reused.at("/errors/0/field")).isEqualTo("Idempotency-Key");
        assertThat(reused.at("/errors/0/message")).isEqualTo(reused.at("/detail"));
    }

    @Test
    void what_was_malformed_claims_no_key() {
        var keyed = sara.with("Idempotency-Key", "k1");

        assertThat(keyed.post("/api/onboarding/store", "{").status()).isEqualTo(400);
        assertThat(keyed.post("/api/onboarding/store", "{}").status()).isEqualTo(422);
        assertThat(keyed.with("Content-Type", "text/plain")
                        .send("POST", "/api/onboarding/store", NASAM)
                        .status())
                .isEqualTo(415);
        assertThat(keyed.post("/api/onboarding/store", NASAM).status()).isEqualTo(201);
    }

    @Test
    void keys_of_different_people_never_meet() {
        var huda = ready("huda@example.com");
        sara.with("Idempotency-Key", "k1").post("/api/onboarding/store", NASAM);

        var hudas = huda.with("Idempotency-Key", "k1")
                .post("/api/onboarding/store", "{\"name\": \"عود\", \"slug\": \"oudhouse\"}");

        assertThat(hudas.at("/tenant/slug")).isEqualTo("oudhouse");
    }

    @Test
    void an_unusable_key_is_400() {
        assertThat(sara.with("Idempotency-Key", "k".repeat(256))
                        .post("/api/onboarding/store", NASAM)
                        .code())
                .isEqualTo("idempotency_key_invalid");
    }

    @Test
    void an_invitation_that_was_accepted_is_not_refused_when_the_answer_got_lost() {
        platform.owner("owner@example.com", "oudhouse")
                .post("/api/v1/members", "{\"identifier\": \"sara@example.com\", \"role\": \"staff\"}");
        var acceptance = "{\"token\": \"" + platform.letterToken() + "\"}";
        var keyed = sara.with("Idempotency-Key", "k1");

        var first = keyed.post("/api/v1/members/accept", acceptance);
        var again = keyed.post("/api/v1/members/accept", acceptance);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void signing_in_is_never_answered_from_memory() {
        var keyed = platform.client().with("Idempotency-Key", "k1");

        keyed.post("/api/auth/otp/request", "{\"identifier\": \"a@example.com\"}");
        var again = keyed.post("/api/auth/otp/request", "{\"identifier\": \"b@example.com\"}");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Idempotency-Replayed")).isEmpty();
    }

    private Client ready(String identifier) {
        var newcomer = platform.newcomer(identifier);
        newcomer.post("/api/onboarding/country", "{\"country\": \"SA\"}");
        newcomer.post("/api/onboarding/business", "{\"categories\": [\"perfumes\"]}");
        return newcomer;
    }
}
