package io.wassla.adapter.http.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.ErrorPages;
import io.wassla.adapter.http.Preferences;
import io.wassla.adapter.http.WebSession;
import io.wassla.adapter.http.problem.ProblemText;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.problem.Reference;
import io.wassla.core.tenancy.PlatformDomain;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person sees instead of a page that cannot be shown: what happened, what to do, and a reference. */
final class FailurePages implements ErrorPages {
    /** Those that say no more than their status; the others have words of their own. */
    private static final Set<ProblemType> PLAIN = Set.of(
            ProblemType.BAD_REQUEST,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_FOUND,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.CONFLICT,
            ProblemType.TOO_LARGE,
            ProblemType.RATE_LIMITED,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);

    private static final int OURS = 500;

    private static final List<String> WITHIN = List.of("/dashboard", "/account", "/admin");

    private final Renderer renderer;
    private final Assets assets;
    private final Preferences preferences;
    private final WebSession sessions;
    private final PlatformDomain domain;

    FailurePages(
            Renderer renderer, Assets assets, Preferences preferences, WebSession sessions, PlatformDomain domain) {
        this.renderer = renderer;
        this.assets = assets;
        this.preferences = preferences;
        this.sessions = sessions;
        this.domain = domain;
    }

    @Override
    public void show(Context ctx, ProblemText problem) {
        html(ctx, problem, "state", view(ctx, problem));
    }

    @Override
    public void explain(Context ctx, ProblemText problem) {
        var t = Texts.in(problem.language());
        var parts = List.of(
                new ProseView.Part(t.get("problem.means"), problem.detail()),
                new ProseView.Part(t.get("problem.do"), t.get("problem.do.text")));
        var code = problem.status() + " " + problem.type().code();
        html(ctx, problem, "prose", new ProseView(problem.title(), t.get("problem.lead"), parts, code));
    }

    private void html(Context ctx, ProblemText problem, String template, Object view) {
        var page = new Frame(Texts.in(problem.language()), assets, preferences.theme(ctx), "", ctx.path(), null, null);
        ctx.html(renderer.html(template, page, view)).contentType("text/html; charset=utf-8");
    }

    private StateView view(Context ctx, ProblemText problem) {
        var t = Texts.in(problem.language());
        if (problem.type() == ProblemType.UNKNOWN_HOST) {
            return unknownStore(ctx, t);
        }
        var plain = PLAIN.contains(problem.type());
        var status = "failure." + problem.status();
        return new StateView(
                plain ? t.get(status) : problem.title(),
                plain ? t.get(status + (isOfPlatform(ctx, problem) ? ".platform" : ".text")) : problem.detail(),
                icon(problem.status()),
                problem.status() >= OURS ? "at--w" : "at--i",
                action(ctx, problem, t),
                other(ctx, problem, t),
                problem.status() >= OURS ? Reference.of(problem.requestId()) : null);
    }

    private StateView.Link action(Context ctx, ProblemText problem, Texts t) {
        if (problem.type() == ProblemType.TOO_LARGE && ctx.path().startsWith("/dashboard/")) {
            return new StateView.Link(ctx.path(), t.get("failure.413.back"));
        }
        if (problem.type() == ProblemType.TENANT_INACTIVE && sessions.token(ctx).isPresent()) {
            return new StateView.Link("/dashboard/stores", t.get("stores.title"));
        }
        if (problem.type() == ProblemType.FORM_EXPIRED) {
            return new StateView.Link(CameFrom.of(ctx).orElseGet(() -> home(ctx)), t.get("failure.again"));
        }
        var again = problem.status() >= OURS && ctx.method().name().equals("GET");
        return again ? new StateView.Link(ctx.path(), t.get("retry")) : new StateView.Link(home(ctx), t.get("home"));
    }

    private StateView.@Nullable Link other(Context ctx, ProblemText problem, Texts t) {
        if (problem.status() >= OURS) {
            return new StateView.Link(home(ctx), t.get("home"));
        }
        var suspended = problem.type() == ProblemType.TENANT_INACTIVE
                && sessions.token(ctx).isPresent();
        return suspended ? new StateView.Link("/account", t.get("nav.account")) : null;
    }

    /** Those who came from within stay within; that they bring a session is enough, for the database may be silent. */
    private String home(Context ctx) {
        var within = WITHIN.stream()
                .anyMatch(root -> ctx.path().equals(root) || ctx.path().startsWith(root + "/"));
        return within && sessions.token(ctx).isPresent() ? "/dashboard" : "/";
    }

    /** What no store's owner can allow. */
    private static boolean isOfPlatform(Context ctx, ProblemText problem) {
        return problem.status() == HttpStatus.FORBIDDEN.getCode() && ctx.path().startsWith("/admin/");
    }

    private StateView unknownStore(Context ctx, Texts t) {
        return new StateView(
                t.get("unknown.title"), t.get("unknown.text"), "store", "at--i", start(ctx, t), null, null);
    }

    private StateView.@Nullable Link start(Context ctx, Texts t) {
        var arrival = Arrival.of(ctx);
        if (!arrival.host().endsWith("." + domain.value())) {
            return null;
        }
        var platform = arrival.origin().replace(arrival.host(), domain.value());
        return new StateView.Link(platform + "/auth/start", t.get("unknown.start"));
    }

    private static String icon(int status) {
        return switch (status) {
            case 403 -> "lock";
            case 404 -> "search";
            case 429, 503 -> "clock";
            default -> status >= OURS ? "unplug" : "compass";
        };
    }
}
