package io.wassla.core.tenancy;

/**
 * Word that what was remembered is out of date.
 *
 * @param topic what kind of thing, for example {@code site}
 * @param key which of them; never a secret, at most 200 characters
 */
public record Invalidation(String topic, String key) {
    /** Everything may be out of date: messages may have been lost. */
    public static final Invalidation ALL = new Invalidation("*", "*");

    public boolean concerns(String topic) {
        return this.topic.equals(topic) || equals(ALL);
    }
}
