package io.wassla.core.audit;

/**
 * What was acted on.
 *
 * @param type what kind of thing: {@code tenant}, {@code user}, {@code membership}, {@code email_settings}, …
 * @param id which; never a secret, at most 200 characters
 */
public record Subject(String type, String id) {

    @Override
    public String toString() {
        return type + " " + id;
    }
}
