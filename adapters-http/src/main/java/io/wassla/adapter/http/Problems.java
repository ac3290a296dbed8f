package io.wassla.adapter.http;

import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemText;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.problem.Refused;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PortUnavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into an answer: a document for programs, a page for people, and never a stack trace. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ErrorPages pages;
    private final Preferences preferences;

    public Problems(ErrorPages pages, Preferences preferences) {
        this.pages = pages;
        this.preferences = preferences;
    }

    void mount(JavalinConfig config) {
        var routes = config.routes;
        config.router.javaLangErrorHandler(this::fail);
        routes.exception(Refused.class, (refused, ctx) -> send(ctx, refused.problem()));
        routes.exception(InvalidValue.class, (invalid, ctx) -> send(ctx, Problem.invalid("", invalid.code())));
        routes.exception(ConcurrentChange.class, (lost, ctx) -> send(ctx, Problem.of(ProblemType.CONFLICT)));
        routes.exception(PortUnavailable.class, (silent, ctx) -> {
            LOG.warn("unavailable: {}", silent.getMessage(), silent);
            send(ctx, Problem.of(ProblemType.UNAVAILABLE).retryAfter(silent.retryAfter()));
        });
        routes.exception(HttpResponseException.class, (response, ctx) -> send(ctx, translate(response)));
        routes.exception(
                MethodNotAllowedResponse.class,
                (wrong, ctx) -> send(ctx, translate(wrong).withHeader("Allow", allowed(ctx, config))));
        routes.exception(ServletException.class, (unreadable, ctx) -> send(ctx, Problem.of(typeOf(unreadable))));
        routes.exception(Exception.class, (bug, ctx) -> {
            LOG.error("a request failed", bug);
            send(ctx, Problem.of(ProblemType.INTERNAL_ERROR));
        });
        routes.get("/problems/{code}", this::explain);
    }

    /** Answers with a problem. */
    public void send(Context ctx, Problem problem) {
        ctx.status(problem.type().status());
        ctx.header("Cache-Control", "no-store");
        problem.headers().forEach(ctx::header);
        var text = text(ctx, problem);
        if (isForPerson(ctx)) {
            pages.show(ctx, text);
        } else {
            ctx.result(ProblemJson.write(text)).contentType(ProblemJson.MEDIA_TYPE);
        }
    }

    /** A problem as it goes over the wire. */
    public String document(Context ctx, Problem problem) {
        return ProblemJson.write(text(ctx, problem));
    }

    public Language language(Context ctx) {
        return preferences.language(ctx);
    }

    /** Something worse than a bug: too deep a recursion, no memory. */
    private void fail(HttpServletResponse response, Error error) {
        LOG.error("a request failed badly", error);
        var id = Strings.nullToEmpty(response.getHeader(RequestId.HEADER));
        var text = ProblemTexts.of(Problem.of(ProblemType.INTERNAL_ERROR), Language.AR, id);
        response.setStatus(text.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        try {
            response.getOutputStream().write(ProblemJson.write(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void explain(Context ctx) {
        var type = ProblemType.of(ctx.pathParam("code"))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).asException());
        pages.explain(ctx, text(ctx, Problem.of(type)));
    }

    private ProblemText text(Context ctx, Problem problem) {
        return ProblemTexts.of(problem, preferences.language(ctx), RequestId.of(ctx));
    }

    /** Only a body in parts that can't be read arrives so: without an end, or beyond one of the server's limits. */
    private static ProblemType typeOf(ServletException unreadable) {
        return Throwables.getCausalChain(unreadable).stream().anyMatch(IllegalStateException.class::isInstance)
                ? ProblemType.TOO_LARGE
                : ProblemType.BAD_REQUEST;
    }

    private static boolean isForPerson(Context ctx) {
        var accept = ctx.header("Accept");
        return !ctx.path().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private static Problem translate(HttpResponseException response) {
        return Problem.of(ProblemType.ofStatus(response.getStatus()));
    }

    /** The exception itself names no methods to who takes HTML. */
    private static String allowed(Context ctx, JavalinConfig config) {
        return HandlerType.values().stream()
                .filter(HandlerType::isHttpMethod)
                .filter(method -> config.unsafe.internalRouter.hasHttpHandlerEntry(method, ctx.path()))
                .map(method -> method.equals(HandlerType.GET) ? "GET, HEAD" : method.name())
                .collect(Collectors.joining(", "));
    }
}
