package io.wassla.core.media;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Develops an uploaded picture and keeps its renditions, under a key made from the file: the same file is kept once. */
public final class KeepPicture {
    /** Changes when the renditions of the same file would. */
    private static final byte[] GENERATION = {1};

    private static final int HASH_LENGTH = 40;
    private static final long LONGEST_RENDITION = 64L << 20;

    /** @param upload read more than once */
    public record Command(TenantId tenant, ByteSource upload) {}

    public sealed interface Outcome {

        record Kept(PictureKey key, int width, int height, List<Integer> widths, Thumbprint thumbprint)
                implements Outcome {}

        record Refused(PictureFault why) implements Outcome {}
    }

    private final PictureStudio studio;
    private final ObjectStorage objects;

    public KeepPicture(PictureStudio studio, ObjectStorage objects) {
        this.studio = studio;
        this.objects = objects;
    }

    public Outcome handle(Command command) {
        return switch (studio.develop(command.upload())) {
            case PictureStudio.Developed.Refused refused -> new Outcome.Refused(refused.why());
            case PictureStudio.Developed.Done done -> kept(command, done.picture());
        };
    }

    private Outcome kept(Command command, DevelopedPicture picture) {
        var types =
                picture.renditions().stream().map(Rendition::type).distinct().toList();
        var key = new PictureKey(
                command.tenant(),
                hash(command.upload()),
                types.contains(MediaType.WEBP),
                types.contains(MediaType.PNG) ? MediaType.PNG : MediaType.JPEG);
        picture.renditions().forEach(rendition -> keep(key, rendition));
        return new Outcome.Kept(key, picture.width(), picture.height(), picture.widths(), picture.thumbprint());
    }

    /** Also when it is there already: a file just put is never swept away as one that nobody needs. */
    private void keep(PictureKey key, Rendition rendition) {
        var object = key.rendition(rendition.width(), rendition.type());
        var content = new ByteArrayInputStream(rendition.content().bytes());
        switch (objects.put(object, content, LONGEST_RENDITION)) {
            case ObjectStorage.Put.Stored stored -> {}
            case ObjectStorage.Put.TooLong tooLong ->
                throw new IllegalStateException("a rendition of more than 64 MiB");
        }
    }

    private static String hash(ByteSource upload) {
        try {
            return ByteSource.concat(ByteSource.wrap(GENERATION), upload)
                    .hash(Hashing.sha256())
                    .toString()
                    .substring(0, HASH_LENGTH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
