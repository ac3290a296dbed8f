package io.wassla.adapter.http.media;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.Known;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.media.ByteSpan;
import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.OpenMedia;
import io.wassla.core.media.OpenMedia.Command;
import io.wassla.core.media.OpenMedia.Outcome;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /media/<tenant>/<picture>/<width>.<type>}: pictures, on the store's host and on the platform's. What lies at
 * such an address never changes, so whoever has it may keep it for ever.
 */
public final class MediaRoutes implements Feature {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final OpenMedia open;

    public MediaRoutes(OpenMedia open) {
        this.open = open;
    }

    @Override
    public void mount(RoutesConfig routes) {
        routes.get(PictureView.ROOT + "{tenant}/{picture}/{file}", this::send);
    }

    private void send(Context ctx) {
        var range = Range.of(ctx, etag(ctx));
        if (range.isPresent()) {
            var facts = facts(ctx);
            sendPart(ctx, facts, range.get());
        } else if (Known.by(ctx, etag(ctx))) {
            facts(ctx);
            headers(ctx).status(HttpStatus.NOT_MODIFIED);
        } else {
            sendBody(ctx, ByteSpan.ALL);
        }
    }

    private void sendPart(Context ctx, ObjectFacts facts, Range range) {
        var span = range.within(facts.length()).orElse(null);
        if (span == null) {
            headers(ctx).status(HttpStatus.RANGE_NOT_SATISFIABLE).header("Content-Range", "bytes */" + facts.length());
            return;
        }
        var last = span.offset() + span.within(facts.length()) - 1;
        ctx.status(HttpStatus.PARTIAL_CONTENT)
                .header("Content-Range", "bytes " + span.offset() + "-" + last + "/" + facts.length());
        sendBody(ctx, span);
    }

    private void sendBody(Context ctx, ByteSpan span) {
        switch (open.handle(command(ctx, span))) {
            case Outcome.Opened opened -> {
                headers(ctx).contentType(opened.object().facts().key().type().header());
                ctx.res().setContentLengthLong(opened.object().length());
                ctx.result(opened.object().content());
            }
            case Outcome.Described described -> throw new IllegalStateException("a span was asked for");
            case Outcome.Unknown unknown -> throw missing();
        }
    }

    private ObjectFacts facts(Context ctx) {
        return switch (open.handle(command(ctx, null))) {
            case Outcome.Described described -> described.facts();
            case Outcome.Opened opened -> throw new IllegalStateException("no span was asked for");
            case Outcome.Unknown unknown -> throw missing();
        };
    }

    private static Command command(Context ctx, @Nullable ByteSpan span) {
        return new Command(
                site(ctx).orElse(null),
                ctx.pathParam("tenant") + "/" + ctx.pathParam("picture"),
                ctx.pathParam("file"),
                span);
    }

    /** At a store its own pictures alone; a closed one shows none. */
    private static Optional<TenantId> site(Context ctx) {
        return switch (CurrentSite.of(ctx)) {
            case Site.OfPlatform platform -> Optional.empty();
            case Site.Storefront storefront -> Optional.of(storefront.tenant().id());
            case Site.Inactive inactive -> throw missing();
            case Site.Unknown unknown -> throw missing();
            case Site.Moved moved -> throw missing();
        };
    }

    private static Context headers(Context ctx) {
        return ctx.header("Cache-Control", FOR_EVER)
                .header("ETag", etag(ctx))
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** The address is made from the content. */
    private static String etag(Context ctx) {
        return '"' + ctx.pathParam("picture") + "/" + ctx.pathParam("file") + '"';
    }

    private static RuntimeException missing() {
        return Problem.of(ProblemType.NOT_FOUND).asException();
    }
}
