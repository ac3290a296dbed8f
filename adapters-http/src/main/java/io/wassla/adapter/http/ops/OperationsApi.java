package io.wassla.adapter.http.ops;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Secret;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For those who watch the server; answered for any host. */
public final class OperationsApi implements ApiFeature {
    private final Readiness readiness;
    private final Metrics metrics;
    private final String version;
    private final @Nullable Secret metricsToken;

    /** @param metricsToken with which metrics may be read from elsewhere; absent: from this machine only */
    public OperationsApi(Readiness readiness, Metrics metrics, String version, @Nullable Secret metricsToken) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.version = version;
        this.metricsToken = metricsToken;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/health", "health", "Operations", "Says that the server runs")
                        .answers(200, HealthJson.class)
                        .by(call -> Answer.ok(new HealthJson("ok"))),
                Describe.get("/health/ready", "readiness", "Operations", "Says whether the server can do its work")
                        .answers(200, ReadinessJson.class)
                        .answers(503, ReadinessJson.NOT_READY)
                        .by(call -> ready()),
                Describe.get("/version", "version", "Operations", "Says what runs")
                        .answers(200, VersionJson.class)
                        .by(call -> Answer.ok(new VersionJson("wassla", version))),
                Describe.get(
                                "/metrics",
                                "metrics",
                                "Operations",
                                "Figures for Prometheus; from this machine, or with a token")
                        .watcher()
                        .answersText(Metrics.MEDIA_TYPE)
                        .by(this::metrics));
    }

    record HealthJson(@About(example = "ok") String status) {}

    record ReadinessJson(@About(example = "ready") String status, List<CheckJson> checks) {
        static final ReadinessJson NOT_READY = new ReadinessJson(
                "not_ready",
                List.of(
                        new CheckJson("database", false, "does not answer"),
                        new CheckJson("disk", true, "51200 MiB free")));
    }

    record CheckJson(
            @About(example = "database") String name,
            boolean ok,

            @About(
                    value = "For probes and operators: machine text, in English whatever Accept-Language says.",
                    example = "answers")
            String detail) {}

    record VersionJson(
            @About(example = "wassla") String name,
            @About(example = "0.1.0") String version) {}

    private Answer ready() {
        var checks = readiness.checks();
        var ready = checks.stream().allMatch(Readiness.Check::ok);
        var json = new ReadinessJson(
                ready ? "ready" : "not_ready",
                checks.stream()
                        .map(check -> new CheckJson(check.name(), check.ok(), check.detail()))
                        .toList());
        return ready ? Answer.ok(json) : new Answer.Done(503, json, Map.of("Retry-After", "5"), null);
    }

    private Answer metrics(Call call) {
        var token = call.bearerToken();
        var known = metricsToken != null && token.isPresent() && token.get().equals(metricsToken);
        return known || call.isFromThisMachine()
                ? new Answer.Text(metrics.scrape(), Metrics.MEDIA_TYPE)
                : Answer.refused(ProblemType.UNAUTHENTICATED);
    }
}
