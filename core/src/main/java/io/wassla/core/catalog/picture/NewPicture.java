package io.wassla.core.catalog.picture;

/**
 * A picture that is kept already and is to be shown by one more product.
 *
 * @param features for search by picture
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NewPicture(Picture picture, byte[] features) {}
