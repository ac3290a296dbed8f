package io.wassla.core.demo;

import io.wassla.core.catalog.picture.NewPicture;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws what is asked for, once, and keeps it among the pictures of a store as it would an upload. */
final class DemoPictures {
    private final Sketches sketches;
    private final FillDemoStore.Tools tools;
    private final TenantId tenant;
    private final Map<Drawing, Kept> kept = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(KeepPicture.Outcome.Kept picture, byte[] features) {}

    DemoPictures(Vocabulary vocabulary, FillDemoStore.Tools tools, TenantId tenant) {
        this.sketches = new Sketches(vocabulary);
        this.tools = tools;
        this.tenant = tenant;
    }

    /** Not within a transaction: drawing takes a while. Safe for concurrent use. */
    List<NewPicture> of(Article article) {
        return sketches.of(article).stream().map(this::picture).toList();
    }

    private NewPicture picture(Sketches.Sketch sketch) {
        var found = kept.computeIfAbsent(sketch.drawing(), this::keep);
        var file = found.picture();
        var picture = new Picture(
                new PictureId(tools.ids().get()),
                file.key().text(),
                file.width(),
                file.height(),
                file.widths(),
                sketch.alt());
        return new NewPicture(picture, found.features());
    }

    private Kept keep(Drawing drawing) {
        var upload = tools.artist().draw(drawing);
        return switch (tools.keep().handle(new KeepPicture.Command(tenant, upload))) {
            case KeepPicture.Outcome.Kept file ->
                new Kept(file, tools.impression().of(file.thumbprint()));
            case KeepPicture.Outcome.Refused refused ->
                throw new IllegalStateException("a drawing that is no picture: " + refused.why());
        };
    }
}
