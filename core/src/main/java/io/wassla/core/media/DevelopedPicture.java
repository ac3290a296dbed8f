package io.wassla.core.media;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A picture ready to be shown: nothing of the uploaded file is left in it but what is seen.
 *
 * @param width of the largest rendition
 * @param widths ascending, none wider than the upload
 * @param renditions as {@link PictureKey} tells: WebP in every width and another format in one, or that in every width
 */
public record DevelopedPicture(
        int width, int height, List<Integer> widths, List<Rendition> renditions, Thumbprint thumbprint) {

    public DevelopedPicture {
        widths = ImmutableList.copyOf(widths);
        renditions = ImmutableList.copyOf(renditions);
    }
}
