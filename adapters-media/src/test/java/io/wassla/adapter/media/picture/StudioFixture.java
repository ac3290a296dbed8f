package io.wassla.adapter.media.picture;

import com.google.common.io.ByteSource;
import io.wassla.core.media.DevelopedPicture;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.PictureStudio.Developed;
import io.wassla.core.media.Rendition;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A studio, and eyes to look at what it makes. */
final class StudioFixture {
    static final ImageIoStudio STUDIO = ImageIoStudio.open(PicturePolicy.STANDARD);

    private StudioFixture() {}

    static DevelopedPicture develop(byte[] file) {
        return switch (STUDIO.develop(ByteSource.wrap(file))) {
            case Developed.Done done -> done.picture();
            case Developed.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static PictureFault refusal(byte[] file) {
        return switch (STUDIO.develop(ByteSource.wrap(file))) {
            case Developed.Done done -> throw new AssertionError("developed");
            case Developed.Refused refused -> refused.why();
        };
    }

    static byte[] rendition(DevelopedPicture picture, int width, MediaType type) {
        return picture.renditions().stream()
                .filter(each -> each.width() == width && each.type() == type)
                .findFirst()
                .map(Rendition::content)
                .map(Rendition.Content::bytes)
                .orElseThrow(() -> new AssertionError("no " + type + " of " + width));
    }

    static BufferedImage seen(DevelopedPicture picture, int width, MediaType type) {
        try {
            return ImageIO.read(new ByteArrayInputStream(rendition(picture, width, type)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How far two colours are apart, in the channel in which they are farthest. */
    static int distance(Color expected, int seen) {
        var colour = new Color(seen);
        return Math.max(
                Math.abs(expected.getRed() - colour.getRed()),
                Math.max(
                        Math.abs(expected.getGreen() - colour.getGreen()),
                        Math.abs(expected.getBlue() - colour.getBlue())));
    }
}
