package io.wassla.core.media;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a rendition of a picture for anybody: what is in the other folders of a tenant is never found here. */
public final class OpenMedia {

    /**
     * @param site the tenant whose store was asked; absent when the platform was
     * @param picture as in {@link PictureKey#text}
     * @param name such as {@code 640.webp}
     * @param span the part that was asked for; absent to learn the facts alone
     */
    public record Command(
            @Nullable TenantId site,
            String picture,
            String name,
            @Nullable ByteSpan span) {}

    public sealed interface Outcome {
        /** The caller closes it. */
        record Opened(OpenObject object) implements Outcome {}

        record Described(ObjectFacts facts) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final ObjectStorage objects;

    public OpenMedia(ObjectStorage objects) {
        this.objects = objects;
    }

    public Outcome handle(Command command) {
        var key = key(command).orElse(null);
        if (key == null) {
            return new Outcome.Unknown();
        }
        var span = command.span();
        return span == null
                ? objects.find(key).<Outcome>map(Outcome.Described::new).orElseGet(Outcome.Unknown::new)
                : objects.open(key, span).<Outcome>map(Outcome.Opened::new).orElseGet(Outcome.Unknown::new);
    }

    private static Optional<ObjectKey> key(Command command) {
        try {
            var picture = PictureKey.parse(command.picture());
            var site = command.site();
            return site == null || site.equals(picture.tenant())
                    ? Optional.of(picture.rendition(command.name()))
                    : Optional.empty();
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }
}
