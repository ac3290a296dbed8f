package io.wassla.adapter.http.api;

import io.javalin.http.Context;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.RateLimiter.Rate;
import io.wassla.core.kernel.RateLimiter.Verdict;
import io.wassla.core.session.Principal;
import io.wassla.core.tenancy.Plan;
import java.time.Duration;

/** Bounds how often one client calls, and tells it so in the headers of draft-ietf-httpapi-ratelimit-headers. */
public final class RateLimits {
    /** For what is not counted. */
    static final RateLimits NONE = new RateLimits(
            (rate, key) -> {
                throw new IllegalStateException("not counted");
            },
            Rates.OFF);

    private final RateLimiter limiter;
    private final Rates rates;

    public RateLimits(RateLimiter limiter, Rates rates) {
        this.limiter = limiter;
        this.rates = rates;
    }

    /**
     * @param token calls by one session
     * @param tenant calls for one tenant by all its sessions, by its plan
     * @param address calls by one client that shows no good token, and the pages of stores that it opens
     */
    public record Rates(Rate token, ByPlan tenant, Rate address) {
        private static final Duration MINUTE = Duration.ofMinutes(1);
        public static final Rates STANDARD = new Rates(
                new Rate("token", 1_200, MINUTE),
                new ByPlan(tenant(6_000), tenant(12_000), tenant(30_000)),
                new Rate("address", 3_000, MINUTE));

        /** No limits that anybody would meet; for development. */
        public static final Rates OFF =
                new Rates(unlimited("token"), ByPlan.same(unlimited("tenant")), unlimited("address"));

        private static Rate tenant(int permits) {
            return new Rate("tenant", permits, MINUTE);
        }

        private static Rate unlimited(String name) {
            return new Rate(name, Integer.MAX_VALUE, MINUTE);
        }
    }

    /** A rate for each plan. */
    public record ByPlan(Rate basic, Rate pro, Rate enterprise) {

        public static ByPlan same(Rate rate) {
            return new ByPlan(rate, rate, rate);
        }

        Rate of(Plan plan) {
            return switch (plan) {
                case BASIC -> basic;
                case PRO -> pro;
                case ENTERPRISE -> enterprise;
            };
        }
    }

    /** Counts a call of somebody who showed no token, or none that is good. Answers 429 when it was too often. */
    public void takeAddress(Context ctx) {
        count(ctx, rates.address(), Arrival.of(ctx).client().network());
    }

    /** Counts a call of a session, whether or not it may do what it asks for. Answers 429 when it was too often. */
    void takeToken(Context ctx, Principal principal) {
        count(ctx, rates.token(), principal.session().id().value().toString());
    }

    /** Counts a call that was admitted for a tenant. Answers 429 when there were too many. */
    void takeTenant(Context ctx, Principal principal) {
        var seat = principal.seat();
        if (seat != null) {
            count(
                    ctx,
                    rates.tenant().of(seat.shop().plan()),
                    seat.tenant().value().toString());
        }
    }

    private void count(Context ctx, Rate rate, String key) {
        if (rates.equals(Rates.OFF)) {
            return;
        }
        var verdict = limiter.take(rate, key);
        if (!verdict.allowed()) {
            throw Problem.of(ProblemType.RATE_LIMITED)
                    .retryAfter(verdict.resetAfter())
                    .withHeader("RateLimit-Policy", policy(rate))
                    .withHeader("RateLimit", state(rate, verdict))
                    .asException();
        }
        ctx.res().addHeader("RateLimit-Policy", policy(rate));
        ctx.res().addHeader("RateLimit", state(rate, verdict));
    }

    private static String policy(Rate rate) {
        return "\"%s\";q=%d;w=%d"
                .formatted(rate.name(), rate.permits(), rate.window().toSeconds());
    }

    private static String state(Rate rate, Verdict verdict) {
        var seconds = verdict.resetAfter().plusMillis(999).toSeconds();
        return "\"%s\";r=%d;t=%d".formatted(rate.name(), verdict.remaining(), seconds);
    }
}
