package io.wassla.core.catalog;

/**
 * A product as it was read and as it is to be.
 *
 * @param after of the same id, its version one more
 */
public record ProductEdit(Product before, Product after) {
    public ProductEdit {
        if (!before.id().equals(after.id())
                || before.revision().version() + 1 != after.revision().version()) {
            throw new IllegalArgumentException("not an edit of the same product");
        }
    }
}
