package io.wassla.core.media;

/** Says in a few bytes how a picture looks, so that pictures that look alike have them nearly in common. */
public interface PictureImpression {

    /** Quick, and the same for the same picture. */
    byte[] of(Thumbprint thumbprint);
}
