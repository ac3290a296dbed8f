package io.wassla.core.catalog;

import io.wassla.core.catalog.picture.PictureId;
import java.util.Collection;

/**
 * What search knows of the open tenant's products, written with every change of one, in its transaction: what is found
 * is never older than what is committed.
 */
public interface SearchEntries {

    /** Adds or replaces. */
    void put(SearchEntry entry);

    void putAll(Collection<SearchEntry> entries);

    void remove(ProductId product);

    default void removeAll(Collection<ProductId> products) {
        products.forEach(this::remove);
    }

    /** Forgets the words for mistyped ones that no product has any more; waits for those who write, and they for it. */
    void forgetWords();

    /** A stock changed and nothing else: cheaper than writing the whole entry. */
    void available(ProductId product, boolean available);

    /** Pieces of it were sold, or came back when negative: what is sold often is found first. */
    void sold(ProductId product, int pieces);

    /** A picture's features, for search by picture; written when a picture is added, gone with it or its product. */
    void addPicture(ProductId product, PictureId picture, byte[] features);

    void removePicture(PictureId picture);
}
