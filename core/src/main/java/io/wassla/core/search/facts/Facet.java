package io.wassla.core.search.facts;

/**
 * Something that products can be narrowed by.
 *
 * @param key what tells it apart among those of its kind: the id of a category or tag, the name of an option
 * @param value the name of a tag, the value of an option; empty for a category
 */
public record Facet(Kind kind, String key, String value) {

    /** What it narrows by. */
    public enum Kind {
        CATEGORY,
        TAG,
        OPTION
    }
}
