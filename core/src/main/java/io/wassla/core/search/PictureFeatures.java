package io.wassla.core.search;

import java.util.Optional;

/**
 * Says how a picture looks in {@value #LENGTH} signed bytes, so that pictures that look alike have a large inner product.
 *
 * <p>A vector has the length 127, rounded. Implementations never call anything outside this process, are safe for concurrent
 * use, and bound what they take: of a file that is too large, or no picture, nothing can be said. Vectors of two
 * implementations can't be compared: whoever changes it computes them anew.
 */
public interface PictureFeatures {
    int LENGTH = 128;

    /** The inner product of a vector with itself. */
    int SAME = 127 * 127;

    /** Empty when this is no picture that can be read. */
    Optional<byte[]> of(byte[] file);
}
