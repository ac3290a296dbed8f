package io.wassla.core.search.settings;

import io.wassla.core.kernel.InvalidValue;

/**
 * What counts how much when products are ranked, 0 to 10 each.
 *
 * @param title words of the name and SKUs
 * @param text words of tags, categories, options and descriptions
 * @param popularity pieces sold
 * @param newness how lately it was published
 * @param inStock whether it can be bought now
 */
public record Weights(int title, int text, int popularity, int newness, int inStock) {
    public static final Weights STANDARD = new Weights(10, 3, 3, 1, 3);
    public static final int MOST = 10;

    /** Throws {@link InvalidValue} {@code weight_out_of_range}; one of title and text must count at all. */
    public Weights {
        for (var weight : new int[] {title, text, popularity, newness, inStock}) {
            requireFit(weight);
        }
        if (title + text == 0) {
            throw new InvalidValue("weight_out_of_range");
        }
    }

    /** One of them alone. Throws {@link InvalidValue} {@code weight_out_of_range}. */
    public static int requireFit(int weight) {
        if (weight < 0 || weight > MOST) {
            throw new InvalidValue("weight_out_of_range");
        }
        return weight;
    }
}
