package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Gzip;
import io.wassla.adapter.http.Known;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import java.util.Optional;

/** Style sheets, fonts, pictures and scripts. */
final class AssetRoutes {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_MINUTE = "public, max-age=60";

    private final Assets assets;

    AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    void mount(RoutesConfig routes) {
        routes.get(Assets.ROOT + "{version}/<name>", ctx -> send(ctx, ctx.pathParam("name"), ctx.pathParam("version")));
        routes.get("/favicon.ico", ctx -> send(ctx, "mark.svg", ""));
        routes.get("/robots.txt", ctx -> ctx.result("User-agent: *\nDisallow: /dashboard\nDisallow: /account\n"));
    }

    private void send(Context ctx, String name, String version) {
        var asset = assets.find(name)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).asException());
        var zipped = Gzip.isTaken(ctx) ? asset.zipped() : Optional.<byte[]>empty();
        var etag = '"' + asset.etag() + (zipped.isPresent() ? "-gz\"" : "\"");
        ctx.header("Cache-Control", assets.isCurrent(version) ? FOR_EVER : A_MINUTE);
        ctx.header("ETag", etag).header("Vary", "Accept-Encoding");
        if (Known.by(ctx, etag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        zipped.ifPresent(zip -> ctx.header("Content-Encoding", "gzip"));
        ctx.contentType(asset.type()).result(zipped.orElseGet(asset::content));
    }
}
