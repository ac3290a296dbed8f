package io.wassla.adapter.http.shop;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.Gzip;
import io.wassla.adapter.http.Known;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A request for a page of a store. Nothing of the visitor matters but the address: what one sees, all see. */
public final class ShopVisit {
    private static final int LONGEST_INPUT = 400;
    private static final String ENCODING = "Accept-Encoding";
    private static final String SHARED = "public, max-age=0, s-maxage=30, stale-while-revalidate=60";

    private final Context ctx;
    private final ShopDesk desk;
    private final Shop shop;
    private final ShopLinks links;

    ShopVisit(Context ctx, ShopDesk desk, Shop shop, Language language) {
        this.ctx = ctx;
        this.desk = desk;
        this.shop = shop;
        this.links = new ShopLinks(language, shop.store().language());
    }

    public Context ctx() {
        return ctx;
    }

    ShopDesk desk() {
        return desk;
    }

    public Shop shop() {
        return shop;
    }

    public TenantId tenant() {
        return shop.tenant().id();
    }

    public ShopLinks links() {
        return links;
    }

    public Language language() {
        return links.language();
    }

    public Language otherLanguage() {
        return language().other();
    }

    public Texts t() {
        return ShopTexts.in(language());
    }

    /** A word that many products share, in the language of the page as far as the merchant has translated it. */
    public String said(String word) {
        return shop.store().glossary().in(language(), word);
    }

    /** Scheme and host, as the shopper reached them. */
    public String origin() {
        return Arrival.of(ctx).origin();
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                desk.clock().instant(), shop.tenant().market().timeZone());
    }

    /** What stands in the address; empty when nothing does. */
    String query(String name) {
        var value = Objects.requireNonNullElse(ctx.queryParam(name), "");
        return value.substring(0, Math.min(value.length(), LONGEST_INPUT));
    }

    /** What the address calls a product or a category; nothing is there when it cannot be a name. */
    public Handle handle() {
        try {
            return new Handle(ctx.pathParam("handle"));
        } catch (InvalidValue nobodys) {
            throw missing();
        }
    }

    /** To be thrown: there is no such page. */
    public RuntimeException missing() {
        return Problem.of(ProblemType.NOT_FOUND).asException();
    }

    /** For good: the page has this address now, and what was asked of it is asked there. */
    public void moved(String path) {
        var query = ctx.queryString();
        var address = query == null ? path : path + "?" + query;
        ctx.header("Cache-Control", SHARED).redirect(address, HttpStatus.MOVED_PERMANENTLY);
    }

    /** The page with everything around it. */
    public ShopPage page(Head head, List<MenuItem> menu, String other) {
        return new ShopPage(t(), shop, links, desk.assets(), menu, head, path(), other, today(), false);
    }

    /** A page of this template, as HTML in UTF-8. */
    public byte[] html(String template, ShopPage page, Object view) {
        return desk.renderer().html(template, page, view);
    }

    /** As links write it. */
    public String path() {
        return ctx.req().getRequestURI();
    }

    /**
     * Sends a page, or word that the browser has it already.
     *
     * @param sources what it is made from, besides the store and the day
     */
    public void show(List<?> sources, Supplier<byte[]> html) {
        var all = new ArrayList<Object>(sources);
        all.add(shop);
        var query = ctx.queryString();
        var address = origin() + path() + (query == null ? "" : "?" + query) + " " + today();
        var page = desk.pages().get(address, all, html);
        var etag = Gzip.tag(ctx, '"' + page.etag() + '"');
        ctx.header("ETag", etag);
        if (Known.by(ctx, etag)) {
            ctx.header("Cache-Control", SHARED).header("Vary", ENCODING).status(HttpStatus.NOT_MODIFIED);
        } else {
            send(page, SHARED);
        }
    }

    /** Sends a page that is not kept anywhere, and so has no tag to be known by. */
    public void showOnce(HttpStatus status, byte[] html) {
        ctx.status(status);
        send(new KeptPages.Page(html), "no-store");
    }

    private void send(KeptPages.Page page, String caching) {
        ctx.header("Cache-Control", caching).header("Vary", ENCODING).contentType("text/html; charset=utf-8");
        if (Gzip.isTaken(ctx)) {
            ctx.header("Content-Encoding", "gzip").result(page.zipped());
        } else {
            ctx.result(page.plain());
        }
    }
}
