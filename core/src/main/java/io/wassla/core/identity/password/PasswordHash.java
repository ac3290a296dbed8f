package io.wassla.core.identity.password;

/**
 * A password as it is stored: algorithm, parameters, salt and hash in one printable text (PHC string format).
 *
 * @param text at most 200 characters
 */
public record PasswordHash(String text) {

    @Override
    public String toString() {
        return "•••";
    }
}
