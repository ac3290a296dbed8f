package io.wassla.core.demo;

import com.google.common.io.ByteSource;

/**
 * Draws pictures of products that don't exist.
 *
 * <p>The same drawing is the same file, byte for byte, and different drawings are different files: a store keeps each
 * once. What it draws is a PNG that the picture studio takes. It may take a second of a processor; never called inside a
 * transaction. Safe for concurrent use.
 */
public interface ProductArtist {

    ByteSource draw(Drawing drawing);
}
