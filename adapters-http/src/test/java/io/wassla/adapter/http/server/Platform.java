package io.wassla.adapter.http.server;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.HttpLimits;
import io.wassla.adapter.http.HttpSettings;
import io.wassla.adapter.http.Servers;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.api.Truth;
import io.wassla.adapter.http.ops.Metrics;
import io.wassla.adapter.http.ops.Readiness;
import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.memory.MemoryIdempotencyStore;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/** A whole Wassla in memory behind a real server, and people who use it. */
final class Platform implements AutoCloseable {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00Z"));
    private final Ports ports = MemoryPorts.on(new MemoryStorage(), clock, new SecureChance());
    private final Wassla wassla;
    private final WasslaServer server;

    Platform() {
        this(RateLimits.Rates.OFF);
    }

    Platform(RateLimits.Rates rates) {
        this(rates, Servers.USUAL);
    }

    Platform(RateLimits.Rates rates, HttpLimits limits) {
        wassla = Wassla.on(ports);
        var settings = HttpSettings.local(0).withLimits(limits);
        var ids = new UuidV7(ports.world().clock(), ports.world().chance());
        var around = new Surroundings(
                new MemoryIdempotencyStore(ids, ports.world().clock()),
                Readiness.always(),
                new Metrics(),
                new Secret("metrics token"),
                rates,
                "1.2.3",
                Truth.demanded());
        server = WasslaServer.start(settings, wassla, ports, around);
    }

    UuidV7 ids() {
        return new UuidV7(ports.world().clock(), ports.world().chance());
    }

    Ports ports() {
        return ports;
    }

    Wassla wassla() {
        return wassla;
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    Set<String> routes() {
        return server.routes();
    }

    int port() {
        return server.port();
    }

    Client client() {
        return new Client(server.port());
    }

    /** The code in the newest letter. */
    String code() {
        var outbox = wassla.messaging().developmentOutbox().orElseThrow();
        return Objects.requireNonNull(outbox.messages().getFirst().code()).reveal();
    }

    /** Signs in with a code, and says what came back. */
    Client.Reply signIn(String identifier) {
        var sent = client().post("/api/auth/otp/request", "{\"identifier\": \"" + identifier + "\"}");
        return client().post(
                        "/api/auth/otp/verify",
                        "{\"challenge_id\": \"" + sent.at("/challenge_id") + "\", \"code\": \"" + code() + "\"}");
    }

    Client newcomer(String identifier) {
        return client().as(signIn(identifier).at("/access_token"));
    }

    /** Somebody with an open store, and tokens for it. */
    Client owner(String identifier, String slug) {
        return client().as(openStore(newcomer(identifier), slug).at("/access_token"));
    }

    /** The token of the link in the newest letter. */
    String letterToken() {
        var letter =
                wassla.messaging().developmentOutbox().orElseThrow().messages().getFirst();
        return letter.text().replaceAll("(?s).*token=([A-Za-z0-9_-]{43}).*", "$1");
    }

    /** Somebody who was invited by the newest letter, with tokens for the store. */
    Client joined(String identifier) {
        var token = letterToken();
        var newcomer = newcomer(identifier);
        var joined = newcomer.post("/api/v1/members/accept", "{\"token\": \"" + token + "\"}");
        return client().as(newcomer.post("/api/v1/tenants/" + joined.at("/tenant_id") + "/token", "")
                .at("/access_token"));
    }

    static Client.Reply openStore(Client newcomer, String slug) {
        newcomer.post("/api/onboarding/country", "{\"country\": \"SA\"}");
        newcomer.post("/api/onboarding/business", "{\"categories\": [\"perfumes\", \"beauty\"]}");
        return newcomer.post("/api/onboarding/store", "{\"name\": \"عطور نسم\", \"slug\": \"" + slug + "\"}");
    }

    @Override
    public void close() {
        server.close();
    }
}
