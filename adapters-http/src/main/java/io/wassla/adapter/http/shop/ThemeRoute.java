package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Known;

/** {@code /theme/<hash>.css}: the colours and shapes of a store. */
final class ThemeRoute {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_MINUTE = "public, max-age=60";

    void mount(RoutesConfig routes, ShopDoor door) {
        door.file(routes, "/theme/{file}", this::send);
    }

    /** An older one is answered with what is worn now, but not for ever. */
    private void send(ShopVisit visit) {
        var ctx = visit.ctx();
        var sheet = visit.shop().sheet();
        var current = visit.path().equals(sheet.path());
        var etag = '"' + sheet.hash() + '"';
        ctx.header("Cache-Control", current ? FOR_EVER : A_MINUTE).header("ETag", etag);
        if (Known.by(ctx, etag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType("text/css; charset=utf-8").result(sheet.css());
    }
}
