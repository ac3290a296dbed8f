package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.StoreStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives the requests for pages of stores: at a store's host only, in the language of the address, only while the
 * store is open, and from no network too often.
 */
public final class ShopDoor {
    private static final String A_DAY = "86400";

    private final ShopDesk desk;
    private final RateLimits limits;

    ShopDoor(ShopDesk desk, RateLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    /** Answers a page. */
    @FunctionalInterface
    public interface Handler {
        void handle(ShopVisit visit);
    }

    /** At this path, and below {@code /ar} and {@code /en}; the store's own language has no code in its addresses. */
    public void get(RoutesConfig routes, String path, Handler handler) {
        if (!path.equals("/")) {
            routes.get(path, ctx -> open(ctx, null, handler));
        }
        for (var language : Language.values()) {
            routes.get("/" + language.code() + path, ctx -> open(ctx, language, handler));
        }
    }

    /** A form that one of the store's own pages sent. */
    public void post(RoutesConfig routes, String path, Handler handler) {
        routes.post(path, ctx -> take(ctx, null, handler));
        for (var language : Language.values()) {
            routes.post("/" + language.code() + path, ctx -> take(ctx, language, handler));
        }
    }

    /** Files that have no language. */
    void file(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, ctx -> handler.handle(visit(ctx, null)));
    }

    /** The same, of a store that is open. */
    public void openFile(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, ctx -> {
            var visit = visit(ctx, null);
            if (visit.shop().store().status() != StoreStatus.OPEN) {
                throw missing();
            }
            handler.handle(visit);
        });
    }

    /** The same address on the platform is another page, which goes on to its own handler. */
    public void shared(RoutesConfig routes, String path, Handler handler, boolean whileOpen) {
        routes.before(path, ctx -> {
            if (CurrentSite.of(ctx) instanceof Site.Storefront) {
                if (whileOpen) {
                    open(ctx, null, handler);
                } else {
                    handler.handle(visit(ctx, null));
                }
                ctx.skipRemainingHandlers();
            }
        });
    }

    private void take(Context ctx, @Nullable Language asked, Handler handler) {
        if (!Csrf.isSameOrigin(ctx)) {
            throw Problem.of(ProblemType.FORM_EXPIRED).asException();
        }
        open(ctx, asked, handler);
    }

    private void open(Context ctx, @Nullable Language asked, Handler handler) {
        var visit = visit(ctx, asked);
        if (asked == visit.links().own()) {
            visit.moved(visit.path().substring(asked.code().length() + 1));
            return;
        }
        switch (visit.shop().store().status()) {
            case OPEN -> handler.handle(visit);
            case DRAFT -> closed(visit, StoreStatus.DRAFT);
            case CLOSED -> closed(visit, StoreStatus.CLOSED);
        }
    }

    private ShopVisit visit(Context ctx, @Nullable Language asked) {
        return switch (CurrentSite.of(ctx)) {
            case Site.Storefront storefront -> {
                limits.takeAddress(ctx);
                var shop = desk.shop(storefront);
                yield new ShopVisit(
                        ctx, desk, shop, asked == null ? shop.store().language() : asked);
            }
            case Site.OfPlatform platform -> throw missing();
            case Site.Inactive inactive ->
                throw Problem.of(ProblemType.UNAVAILABLE)
                        .withHeader("Retry-After", A_DAY)
                        .asException();
            case Site.Moved moved -> throw missing();
            case Site.Unknown unknown -> throw missing();
        };
    }

    private static RuntimeException missing() {
        return Problem.of(ProblemType.NOT_FOUND).asException();
    }

    /** One that has not opened yet shows its name at its front door and nothing behind it. */
    private void closed(ShopVisit visit, StoreStatus status) {
        var front = visit.path().equals(visit.links().home());
        if (status == StoreStatus.DRAFT && !front) {
            throw missing();
        }
        if (status == StoreStatus.CLOSED) {
            visit.ctx().header("Retry-After", A_DAY);
        }
        var t = visit.t();
        var title = t.get(status.code() + ".title");
        var view = new TextView(title, List.of(t.get(status.code() + ".text")), null, false, List.of());
        var page = visit.page(
                Head.hidden(title + " — " + visit.shop().name()),
                List.of(),
                visit.links().in(visit.otherLanguage()).home());
        visit.showOnce(
                status == StoreStatus.CLOSED ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK,
                desk.renderer().html("closed", page, view));
    }
}
