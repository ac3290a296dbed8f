package io.wassla.adapter.http.media;

import io.wassla.core.media.MediaType;
import io.wassla.core.media.PictureKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture for a page: what stands in {@code <picture><source type srcset sizes><img src width height alt></picture>}.
 *
 * @param src a file that everybody can read
 * @param srcset all widths, in the format of {@code type}
 * @param width of the largest, so that browsers keep its place free
 */
public record PictureView(String src, String srcset, String type, int width, int height, String alt) {
    public static final String ROOT = "/media/";

    /**
     * @param key as kept with the product
     * @param widths of all renditions, ascending
     */
    public static PictureView of(String key, int width, int height, List<Integer> widths, String alt) {
        var picture = PictureKey.parse(key);
        var type = picture.webp() ? MediaType.WEBP : picture.other();
        var srcset = widths.stream()
                .map(each -> path(picture, each, type) + " " + each + "w")
                .collect(Collectors.joining(", "));
        return new PictureView(
                path(picture, PictureKey.fallback(widths), picture.other()), srcset, type.header(), width, height, alt);
    }

    /** The same where its words would only repeat what stands beside it. */
    public PictureView unnamed() {
        return new PictureView(src, srcset, type, width, height, "");
    }

    /** Where the smallest rendition lies that is wide enough, or else the largest. */
    public static String smallest(String key, List<Integer> widths, int enough) {
        var picture = PictureKey.parse(key);
        var width = widths.stream().filter(each -> each >= enough).findFirst().orElse(widths.getLast());
        return path(picture, width, picture.webp() ? MediaType.WEBP : picture.other());
    }

    private static String path(PictureKey picture, int width, MediaType type) {
        return ROOT + picture.text() + "/" + width + "." + type.ending();
    }
}
