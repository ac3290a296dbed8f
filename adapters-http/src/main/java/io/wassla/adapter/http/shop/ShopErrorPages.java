package io.wassla.adapter.http.shop;

import io.javalin.http.Context;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.ErrorPages;
import io.wassla.adapter.http.problem.ProblemText;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.StoreStatus;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** At a store's host nothing found is told in the store's own look, with a way on; everything else as everywhere. */
final class ShopErrorPages implements ErrorPages {
    private static final int NEWEST = 4;

    private final ErrorPages others;
    private final ShopDesk desk;
    private final Menus menus;
    private final Newest newest;

    ShopErrorPages(ErrorPages others, ShopDesk desk, Menus menus, Newest newest) {
        this.others = others;
        this.desk = desk;
        this.menus = menus;
        this.newest = newest;
    }

    @Override
    public void show(Context ctx, ProblemText problem) {
        if (problem.type() == ProblemType.NOT_FOUND
                && CurrentSite.find(ctx).orElse(null) instanceof Site.Storefront storefront
                && storefront.store().status() == StoreStatus.OPEN) {
            missing(ctx, desk.shop(storefront));
        } else {
            others.show(ctx, problem);
        }
    }

    @Override
    public void explain(Context ctx, ProblemText problem) {
        others.explain(ctx, problem);
    }

    private void missing(Context ctx, Shop shop) {
        var visit = new ShopVisit(ctx, desk, shop, language(ctx, shop));
        var t = visit.t();
        var title = t.get("missing.title");
        var page = visit.page(
                Head.hidden(title + " — " + shop.name()),
                read(() -> menus.of(visit)),
                visit.links().in(visit.otherLanguage()).home());
        var instead = read(() -> Cards.of(newest.of(visit, NEWEST).found().items(), visit.links()));
        var view = new TextView(title, List.of(t.get("missing.text")), null, true, instead);
        ctx.result(desk.renderer().html("text", page, view)).contentType("text/html; charset=utf-8");
    }

    /** Nothing while the database is silent: that a page is missing can be said without it. */
    private static <T> List<T> read(Supplier<List<T>> something) {
        try {
            return something.get();
        } catch (PortUnavailable silent) {
            return List.of();
        }
    }

    private static Language language(Context ctx, Shop shop) {
        return Arrays.stream(Language.values())
                .filter(language -> ctx.path().startsWith("/" + language.code() + "/"))
                .findFirst()
                .orElse(shop.store().language());
    }
}
