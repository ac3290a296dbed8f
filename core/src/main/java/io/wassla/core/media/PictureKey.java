package io.wassla.core.media;

import com.google.common.base.Splitter;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a stored picture of a tenant by its content, and tells in which formats it is there:
 * {@code <tenant>/<40 hexadecimal digits>-<formats>}, where the formats are {@code wj} (WebP and a JPEG), {@code wp}
 * (WebP and a PNG), {@code j} or {@code p}.
 *
 * <p>What lies under a key never changes.
 *
 * @param webp whether there is a WebP of every width, and the other format in one width only
 * @param other the format for those who can't read WebP
 */
public record PictureKey(TenantId tenant, String hash, boolean webp, MediaType other) {
    public static final String FOLDER = "pictures";
    private static final int USUAL_FALLBACK = 1280;
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([0-9a-f]{40})-(w?)([jp])");

    public static PictureKey parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue("picture_key_invalid");
        }
        return new PictureKey(
                new TenantId(UUID.fromString(parts.group(1))),
                parts.group(2),
                !parts.group(3).isEmpty(),
                parts.group(4).equals("j") ? MediaType.JPEG : MediaType.PNG);
    }

    public String text() {
        return tenant.value() + "/" + name();
    }

    /** The picture that a file is a rendition of; nothing for other files. */
    public static Optional<PictureKey> of(ObjectKey rendition) {
        var parts = Splitter.on('/').splitToList(rendition.value());
        try {
            return parts.size() == 4 && parts.get(1).equals(FOLDER)
                    ? Optional.of(parse(parts.getFirst() + "/" + parts.get(2)))
                    : Optional.empty();
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    /** Where one rendition lies. */
    public ObjectKey rendition(int width, MediaType type) {
        return rendition(width + "." + type.ending());
    }

    ObjectKey rendition(String file) {
        return ObjectKey.of(tenant, FOLDER + "/" + name() + "/" + file);
    }

    /** The width in which there is a file that everybody can read. */
    public static int fallback(List<Integer> widths) {
        return widths.stream()
                .filter(width -> width <= USUAL_FALLBACK)
                .max(Integer::compare)
                .orElse(widths.getFirst());
    }

    /** All widths in which there is a file that everybody can read. */
    public static List<Integer> fallbacks(List<Integer> widths, boolean webp) {
        return webp ? List.of(fallback(widths)) : widths;
    }

    private String name() {
        return hash + "-" + (webp ? "w" : "") + (other == MediaType.JPEG ? "j" : "p");
    }
}
