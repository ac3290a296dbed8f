package io.wassla.app;

import io.wassla.adapter.media.disk.LocalDisk;
import io.wassla.adapter.media.drawing.SvgArtist;
import io.wassla.adapter.media.fetch.HttpPictureSource;
import io.wassla.adapter.media.picture.ImageIoStudio;
import io.wassla.adapter.media.s3.S3Settings;
import io.wassla.adapter.media.s3.S3Storage;
import io.wassla.app.config.MediaConfig;
import io.wassla.core.Ports;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.SignedLinks;

/** Files and the studio, as this installation is configured. */
record Media(ObjectStorage objects, ImageIoStudio studio, HttpPictureSource source) implements AutoCloseable {

    static Media of(MediaConfig config, SignedLinks links) {
        return new Media(
                storage(config, links),
                ImageIoStudio.open(PicturePolicy.STANDARD),
                new HttpPictureSource(config.sourcePorts()));
    }

    Ports.Media ports() {
        return new Ports.Media(objects, studio, source, new SvgArtist());
    }

    @Override
    public void close() {
        studio.close();
    }

    static ObjectStorage storage(MediaConfig config, SignedLinks links) {
        return config.bucket()
                .<ObjectStorage>map(bucket -> S3Storage.at(new S3Settings(
                        bucket.endpoint(),
                        bucket.region(),
                        bucket.name(),
                        bucket.accessKey(),
                        bucket.secretKey(),
                        bucket.pathStyle())))
                .orElseGet(() -> LocalDisk.in(config.folder(), links));
    }
}
