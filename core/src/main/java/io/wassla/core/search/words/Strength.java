package io.wassla.core.search.words;

/**
 * How much a word says about a product, through its title and through its other texts; 0 to 1,023 each.
 *
 * <p>Weighted only when somebody asks, so that a store's weights may change without a new index.
 */
public record Strength(int title, int text) {
    public static final int MOST = 1_023;

    public Strength {
        if (title < 0 || title > MOST || text < 0 || text > MOST) {
            throw new IllegalArgumentException("strength out of range");
        }
    }

    static Strength ofTitle(int title) {
        return new Strength(Math.min(MOST, title), 0);
    }

    static Strength ofText(int text) {
        return new Strength(0, Math.min(MOST, text));
    }

    Strength or(Strength other) {
        return new Strength(Math.max(title, other.title), Math.max(text, other.text));
    }

    Strength part(int percent) {
        return new Strength(title * percent / 100, text * percent / 100);
    }
}
