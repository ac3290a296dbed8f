package io.wassla.adapter.http.server;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.Servers;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.live.StreamLimits;
import io.wassla.core.identity.UserId;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Settings;
import io.wassla.core.session.Credential;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.StartSession;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A server whose streams show signs of life often, and a store whose jobs change as the test says. */
final class JobStage implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    final Platform platform = new Platform(
            RateLimits.Rates.OFF,
            Servers.USUAL.with(new StreamLimits(2, 100, Duration.ofMillis(50), Duration.ofMillis(50))));
    final Client.Reply opened = Platform.openStore(platform.newcomer("noura@example.com"), "nasam");
    final String token = opened.at("/access_token");
    final Client owner = platform.client().as(token);
    private final TenantId tenant = new TenantId(UUID.fromString(opened.at("/tenant/id")));

    JobId queue() {
        var id = new JobId(platform.ids().get());
        var job = Job.queue(id, new Job.Task(tenant, "import_products", Settings.NONE), NOW);
        return platform.ports().storage().transactions().within(tenant, scope -> {
            scope.jobs().add(job);
            return id;
        });
    }

    void change(JobId id, UnaryOperator<Job> change) {
        platform.ports().storage().transactions().within(tenant, scope -> {
            scope.jobs().update(change.apply(scope.jobs().find(id).orElseThrow()));
            return true;
        });
    }

    /** As a browser sends it. */
    String cookie() {
        var user = new UserId(UUID.fromString(owner.get("/api/v1/auth/me").at("/user/id")));
        var client = new io.wassla.core.identity.Client(new ClientAddress("127.0.0.1"), "test", null);
        var started = (StartSession.Outcome.Started) platform.wassla()
                .sessions()
                .startSession()
                .handle(new StartSession.Command(user, SessionKind.WEB, tenant, client, "test"));
        return "wassla="
                + ((Credential.Cookie) started.admission().credential()).token().reveal();
    }

    @Override
    public void close() {
        platform.close();
    }
}
