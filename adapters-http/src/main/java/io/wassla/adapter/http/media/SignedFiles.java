package io.wassla.adapter.http.media;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.OpenObject;
import io.wassla.core.media.SignedLinks;

/** {@code /files/…}: one file for whoever has its signed address, until that ends. All else is not found. */
public final class SignedFiles implements Feature {
    private final SignedLinks links;
    private final ObjectStorage objects;

    public SignedFiles(SignedLinks links, ObjectStorage objects) {
        this.links = links;
        this.objects = objects;
    }

    @Override
    public void mount(RoutesConfig routes) {
        routes.get(SignedLinks.ROOT + "<key>", this::send);
    }

    private void send(Context ctx) {
        var file = open(ctx);
        ctx.header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(file.facts().key().type().header());
        ctx.res().setContentLengthLong(file.length());
        ctx.result(file.content());
    }

    private OpenObject open(Context ctx) {
        try {
            var key = new ObjectKey(ctx.pathParam("key"));
            var until = Long.parseLong(String.valueOf(ctx.queryParam("until")));
            if (links.allows(key, until, String.valueOf(ctx.queryParam("signature")))) {
                return objects.open(key).orElseThrow(SignedFiles::missing);
            }
        } catch (InvalidValue | NumberFormatException malformed) {
            throw missing();
        }
        throw missing();
    }

    private static RuntimeException missing() {
        return Problem.of(ProblemType.NOT_FOUND).asException();
    }
}
