package io.wassla.adapter.http.page;

import gg.jte.Content;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.RequestId;
import io.wassla.adapter.http.Theme;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Upload;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.Client;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.Seat;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.Principal;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request for a page: who asks, in which language, what was typed, and how it is answered. */
public final class Visit {
    private static final int LONGEST_INPUT = 4_000;
    private static final int PAGE = 20;

    private final Context ctx;
    private final Visits visits;
    private boolean asked;
    private @Nullable Principal principal;
    private SentForm sent;

    Visit(Context ctx, Visits visits) {
        this.ctx = ctx;
        this.visits = visits;
        this.sent = new SentForm(ctx, null);
    }

    public Context ctx() {
        return ctx;
    }

    public Visits visits() {
        return visits;
    }

    // what the browser says

    public Texts t() {
        return Texts.in(language());
    }

    public Language language() {
        return visits.web().preferences().language(ctx);
    }

    public Instant now() {
        return visits.clock().instant();
    }

    public Dates dates(ZoneId zone) {
        return new Dates(t(), zone, now());
    }

    public Client client() {
        return new Client(Arrival.of(ctx).client(), Objects.requireNonNullElse(ctx.userAgent(), ""), RequestId.of(ctx));
    }

    /** What was typed into a field; empty when there was none. */
    public String typed(String field) {
        return bounded(sent.first(field));
    }

    /** The same visit, with a form that had to be read apart because files came with it. */
    Visit bringing(Upload upload) {
        sent = new SentForm(ctx, upload);
        return this;
    }

    /** Files chosen under one name; gone when the visit is over. */
    public List<Upload.Sent> files(String field) {
        return sent.files(field);
    }

    /** Everything chosen under one name. */
    public List<String> chosen(String field) {
        return sent.all(field).stream().limit(100).map(Visit::bounded).toList();
    }

    public String query(String name) {
        return bounded(ctx.queryParam(name));
    }

    public Form form(String... fields) {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            values.put(field, typed(field));
        }
        return new Form(values, List.of());
    }

    /** The same with longer texts. */
    public Form form(int longest, List<String> fields) {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = sent.first(field);
            if (value != null) {
                values.put(field, value.substring(0, Math.min(value.length(), longest)));
            }
        }
        return new Form(values, List.of());
    }

    /** The id in the path; a malformed one is nobody's. */
    public UUID id() {
        return id("id");
    }

    public UUID id(String name) {
        return uuid(ctx.pathParam(name)).orElseThrow(() -> refused(ProblemType.NOT_FOUND));
    }

    public PageRequest page() {
        return new PageRequest(PAGE, uuid(query("cursor")).map(Cursor::new).orElse(null));
    }

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String bounded(@Nullable String value) {
        return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_INPUT));
    }

    // who asks

    /** Whoever is signed in, if anybody is. */
    public Optional<Principal> principal() {
        if (!asked) {
            asked = true;
            principal = visits.web()
                    .sessions()
                    .token(ctx)
                    .flatMap(this::authenticated)
                    .orElse(null);
        }
        return Optional.ofNullable(principal);
    }

    private Optional<Principal> authenticated(Secret cookie) {
        return switch (visits.authenticate().handle(new Authenticate.Command.ByCookie(cookie))) {
            case Authenticate.Outcome.Authenticated(var who) -> Optional.of(who);
            case Authenticate.Outcome.Refused refused -> Optional.empty();
        };
    }

    /** Whoever is signed in; others are sent to sign in. */
    public Principal signedIn() {
        return principal().orElseThrow(() -> new Elsewhere("/auth/start"));
    }

    /** Whoever is signed in and has a store or needs none; others are sent to the step that is due. */
    public Principal settled() {
        var who = signedIn();
        if (who.seat() == null && !who.person().isSuperadmin()) {
            onboarding().ifPresent(due -> {
                throw new Elsewhere(due);
            });
        }
        return who;
    }

    /** A place in a store, open; those who have none yet are sent to get one. */
    public Seat seat() {
        var who = settled();
        var seat = who.seat();
        if (seat == null) {
            throw new Elsewhere(who.person().isSuperadmin() ? "/admin/email-settings" : "/dashboard/stores");
        }
        if (!seat.isOpen()) {
            throw refused(seat.tenantActive() ? ProblemType.FORBIDDEN : ProblemType.TENANT_INACTIVE);
        }
        return seat;
    }

    /** The page of the step that is due, if one is. */
    public Optional<String> onboarding() {
        var status = visits.showOnboarding()
                .handle(new ShowOnboarding.Command(signedIn().person().id()));
        return Optional.ofNullable(status.due()).map(OnboardingPath::of);
    }

    /** The same, and the role must allow this. */
    public Seat seat(Permission permission) {
        var seat = seat();
        if (!signedIn().may(permission, PermissionPolicy.STANDARD)) {
            throw refused(ProblemType.FORBIDDEN);
        }
        return seat;
    }

    /** One of those who run the platform; others are refused. */
    public Principal superadmin() {
        var who = signedIn();
        if (!who.person().isSuperadmin()) {
            throw refused(ProblemType.FORBIDDEN);
        }
        return who;
    }

    public Origin origin() {
        return client().origin(signedIn().person().id());
    }

    public RuntimeException refused(ProblemType type) {
        return Problem.of(type).asException();
    }

    // where things are

    /** Where a store answers, as this very browser would reach it. */
    public String storeUrl(Slug slug) {
        var origin = Arrival.of(ctx).origin();
        return origin.substring(0, origin.indexOf("://") + 3) + storeHost(slug) + "/";
    }

    public String storeHost(Slug slug) {
        return visits.domain().host(slug) + port();
    }

    /** What follows a slug in an address. */
    public String afterSlug() {
        return "." + visits.domain().value() + port();
    }

    private String port() {
        var origin = Arrival.of(ctx).origin();
        var colon = origin.lastIndexOf(':');
        return colon > origin.indexOf("://") ? origin.substring(colon) : "";
    }

    // how it is answered

    public void show(String template, Object view) {
        show(HttpStatus.OK, template, view);
    }

    /** The page of a form again, because what was typed won't do. */
    public void refuse(String template, Object view) {
        show(HttpStatus.UNPROCESSABLE_CONTENT, template, view);
    }

    public void show(HttpStatus status, String template, Object view) {
        ctx.status(status);
        ctx.html(visits.renderer().html(template, frame(), view));
        ctx.contentType("text/html; charset=utf-8");
    }

    /** After a form was taken: the browser asks for the next page itself, so that reloading sends nothing twice. */
    public void go(String path) {
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** @param notice of those that pages can show; any other text is left out of the address */
    public void go(String path, String notice) {
        go(t().knows("notice." + notice) ? path + (path.contains("?") ? "&" : "?") + "notice=" + notice : path);
    }

    Frame frame() {
        var theme = visits.web().preferences().theme(ctx);
        var csrf = visits.web().csrf().token(ctx);
        return new Frame(t(), visits.assets(), theme, csrf, ctx.path(), People.of(this), notice());
    }

    /** A page that looks the same to everybody: no cookie, no name. */
    Frame publicFrame(Language language, Theme theme) {
        return new Frame(Texts.in(language), visits.assets(), theme, "", ctx.path(), null, null);
    }

    private @Nullable Content notice() {
        var key = "notice." + query("notice");
        return t().knows(key) ? t().rich(key) : null;
    }
}
