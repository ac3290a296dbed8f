package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.problem.Refused;
import io.wassla.adapter.http.upload.Uploads;
import io.wassla.core.membership.Permission;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.Authenticate;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import java.time.InstantSource;
import java.util.Set;

/**
 * Receives the requests for pages: on the platform's own host only, with the proof of a form where something is to be
 * changed, and never kept by a cache.
 */
public final class Visits {
    private final ResolveHost resolveHost;
    private final Authenticate authenticate;
    private final ShowOnboarding showOnboarding;
    private final PlatformDomain domain;
    private final Web web;
    private final Renderer renderer;
    private final Assets assets;
    private final InstantSource clock;

    Visits(
            ResolveHost resolveHost,
            Authenticate authenticate,
            ShowOnboarding showOnboarding,
            PlatformDomain domain,
            Web web,
            Renderer renderer,
            Assets assets,
            InstantSource clock) {
        this.resolveHost = resolveHost;
        this.authenticate = authenticate;
        this.showOnboarding = showOnboarding;
        this.domain = domain;
        this.web = web;
        this.renderer = renderer;
        this.assets = assets;
        this.clock = clock;
    }

    /** Answers a page. */
    @FunctionalInterface
    public interface Handler {
        void handle(Visit visit);
    }

    /** Shows something; changes nothing. */
    public void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, ctx -> handler.handle(received(ctx)));
    }

    /** Takes a form that one of our own pages sent. */
    public void post(RoutesConfig routes, String path, Handler handler) {
        routes.post(path, ctx -> {
            var visit = received(ctx);
            web.csrf().require(ctx);
            handler.handle(visit);
        });
    }

    /** The same where files of the catalog may come with the form; longer ones are answered by the page of the error. */
    public void upload(RoutesConfig routes, String path, long most, Handler handler) {
        upload(routes, path, Permission.MANAGE_CATALOG, most, handler, visit -> {
            throw visit.refused(ProblemType.TOO_LARGE);
        });
    }

    /**
     * Whoever lacks the permission, or sends the form from elsewhere, sends files in vain: they are not read.
     *
     * @param most bytes of all files together
     * @param tooLarge answers when there are more
     */
    public void upload(
            RoutesConfig routes, String path, Permission permission, long most, Handler handler, Handler tooLarge) {
        routes.post(path, ctx -> {
            var visit = received(ctx);
            visit.seat(permission);
            if (!Uploads.isForm(ctx)) {
                web.csrf().require(ctx);
                handler.handle(visit);
                return;
            }
            if (!Csrf.isSameOrigin(ctx)) {
                throw visit.refused(ProblemType.FORM_EXPIRED);
            }
            try (var upload = Uploads.receive(ctx, Set.of(), most)) {
                web.csrf().require(ctx, upload.field(Csrf.FIELD));
                handler.handle(visit.bringing(upload));
            } catch (Refused refused) {
                if (refused.problem().type() != ProblemType.TOO_LARGE) {
                    throw refused;
                }
                tooLarge.handle(visit);
            }
        });
    }

    void mount(RoutesConfig routes) {
        routes.exception(Elsewhere.class, (elsewhere, ctx) -> ctx.redirect(elsewhere.path(), HttpStatus.SEE_OTHER));
    }

    Visit of(Context ctx) {
        return new Visit(ctx, this);
    }

    private Visit received(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        if (CurrentSite.of(ctx) instanceof Site.OfPlatform) {
            return of(ctx);
        }
        throw Problem.of(ProblemType.NOT_FOUND).asException();
    }

    /** What answers at the host name of a store; costs no statement when it is remembered. */
    public Site site(String host) {
        return resolveHost.handle(new ResolveHost.Command(host));
    }

    Authenticate authenticate() {
        return authenticate;
    }

    ShowOnboarding showOnboarding() {
        return showOnboarding;
    }

    /** Below which every store has its host. */
    public PlatformDomain domain() {
        return domain;
    }

    /** What is shared by all that a browser is answered with: cookies, sessions, preferences. */
    public Web web() {
        return web;
    }

    Renderer renderer() {
        return renderer;
    }

    Assets assets() {
        return assets;
    }

    InstantSource clock() {
        return clock;
    }
}
