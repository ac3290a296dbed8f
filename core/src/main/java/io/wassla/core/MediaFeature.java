package io.wassla.core;

import io.wassla.core.media.KeepPicture;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.OpenMedia;
import io.wassla.core.media.PictureStudio;
import io.wassla.core.media.SignedLinks;

/** Files of tenants and the pictures among them. */
public record MediaFeature(
        KeepPicture keepPicture, OpenMedia open, SignedLinks links, PictureStudio studio, ObjectStorage objects) {

    static MediaFeature of(Parts parts) {
        var ports = parts.ports();
        var media = ports.media();
        return new MediaFeature(
                new KeepPicture(media.studio(), media.objects()),
                new OpenMedia(media.objects()),
                new SignedLinks(
                        ports.secrets().hash(), parts.clock(), ports.address().publicUrl()),
                media.studio(),
                media.objects());
    }
}
