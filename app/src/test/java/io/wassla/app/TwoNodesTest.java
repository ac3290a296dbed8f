package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wassla.app.config.Setting;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A second server on the same database, as behind a balancer: what one does, the other knows. */
class TwoNodesTest {
    private static final String CALLS = "40/10m";

    @RegisterExtension
    static final Installed FIRST = Installed.with(Map.of(Setting.RATE_LIMIT_TOKEN, CALLS));

    private static @Nullable Server second;

    @BeforeAll
    static void start_the_second() {
        FIRST.superadminWithMail();
        second = FIRST.beside(Map.of(
                Setting.RATE_LIMIT_TOKEN,
                CALLS,
                Setting.PUBLIC_URL,
                FIRST.server().url()));
        second().assembly().storage().awaitListening(Duration.ofSeconds(10));
        FIRST.server().assembly().storage().awaitListening(Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop_the_second() {
        second().close();
    }

    private static Server second() {
        return Objects.requireNonNull(second);
    }

    /** Its own address: that of both, which tokens are issued in the name of, leads to the first. */
    private static Caller other() {
        return Caller.of(
                "http://localhost:" + second().assembly().config().network().port());
    }

    @Test
    void a_suspended_store_is_closed_at_the_other_node_within_a_second() {
        FIRST.people().openStore("sara@example.com", "nasam");
        var storefront = other().at("nasam.localhost");
        storefront.get("/").expect(200);

        assertThat(FIRST.run("tenant", "suspend", "nasam").code()).isZero();

        await().atMost(Duration.ofSeconds(1)).until(() -> storefront.get("/").status() != 200);
        assertThat(FIRST.run("tenant", "resume", "nasam").code()).isZero();
        await().atMost(Duration.ofSeconds(1)).until(() -> storefront.get("/").status() == 200);
    }

    @Test
    void a_new_signing_key_signs_at_the_other_node_within_a_second() {
        var opened = FIRST.people().openStore("keys@example.com", "keys");
        var caller = other().as(opened.at("/access_token"));
        var tokens = "/api/v1/tenants/" + opened.at("/tenant/id") + "/token";
        var before = signedBy(caller, tokens);

        assertThat(FIRST.run("keys", "rotate").code()).isZero();

        await().atMost(Duration.ofSeconds(1))
                .until(() -> !signedBy(caller, tokens).equals(before));
    }

    /** The head of a new token, which names the key. */
    private static String signedBy(Caller caller, String tokens) {
        var token = caller.send("POST", tokens, "", "").expect(200).at("/access_token");
        return token.substring(0, token.indexOf('.'));
    }

    @Test
    void a_product_changed_here_is_found_and_shown_so_there_within_a_second() {
        var maha = FIRST.people().owner("maha@example.com", "maha");
        var shopper = other().at("maha.localhost");
        assertThat(shopper.get("/store/products?q=rose").at("/total")).isEqualTo("0");

        var rose = maha.post("/api/v1/products", """
            {"name": "Rose", "sku": "M-1", "price": {"amount": 100}, "status": "active"}
            """).expect(201);

        await().atMost(Duration.ofSeconds(1))
                .until(() -> shopper.get("/store/products?q=rose").at("/total").equals("1"));
        shopper.get("/store/products/rose").expect(200);
        var changed = "{\"name\": \"Jasmine\", \"price\": {\"amount\": 200}}";
        maha.patch("/api/v1/products/" + rose.at("/id"), changed).expect(200);
        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> {
            assertThat(shopper.get("/store/products?q=rose").at("/total")).isEqualTo("0");
            assertThat(shopper.get("/store/products?q=jasmine").at("/items/0/price/amount"))
                    .isEqualTo("200");
            assertThat(shopper.get("/store/products/rose").at("/price/amount")).isEqualTo("200");
        });
    }

    @Test
    void a_store_is_found_in_while_its_index_is_made_anew() {
        var amal = FIRST.people().owner("amal@example.com", "amal");
        amal.post("/api/v1/products", """
            {"name": "Rose", "sku": "ROSE", "price": {"amount": 100}, "status": "active"}
            """).expect(201);
        var shopper = other().at("amal.localhost");
        await().atMost(Duration.ofSeconds(1))
                .until(() -> shopper.get("/store/products?q=rose").at("/total").equals("1"));

        assertThat(FIRST.run("store", "reindex", "amal").code()).isZero();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            assertThat(shopper.get("/store/products?q=rose&limit=" + (1 + Math.floorMod(System.nanoTime(), 100)))
                            .at("/total"))
                    .isEqualTo("1");
            return amal.get("/api/v1/jobs").at("/items/0/status").equals("done");
        });
    }

    @Test
    void a_code_asked_for_here_signs_in_there_once() {
        var sent = FIRST.people().askForCode("huda@example.com").expect(202);
        var code = FIRST.post().newestCode("huda@example.com");

        new People(other(), FIRST.post()).verify(sent, code).expect(200);

        FIRST.people().verify(sent, code).expect(401);
    }

    @Test
    void a_refresh_token_used_at_both_ends_the_session_at_both() {
        var in = FIRST.people().signIn("reem@example.com");
        var used = "{\"refresh_token\": \"" + in.at("/refresh_token") + "\"}";
        var next = FIRST.caller().post("/api/v1/auth/refresh", used).expect(200);

        other().post("/api/v1/auth/refresh", used).expect(401);

        for (var node : new Caller[] {FIRST.caller(), other()}) {
            node.as(next.at("/access_token")).get("/api/v1/auth/me").expect(401);
        }
    }

    @Test
    void calls_are_counted_over_both() {
        var token = FIRST.people().signIn("noor@example.com").at("/access_token");
        var here = FIRST.caller().as(token);
        var there = other().as(token);

        var allowed = 0;
        for (var call = 0; call < 40; call++) {
            allowed += here.get("/api/v1/auth/me").status() == 200 ? 1 : 0;
            allowed += there.get("/api/v1/auth/me").status() == 200 ? 1 : 0;
        }

        assertThat(allowed).isBetween(30, 40);
    }
}
