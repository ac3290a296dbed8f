package io.wassla.core.messaging;

/**
 * A written e-mail, the same words as plain text and as HTML.
 *
 * @param subject one line
 */
public record Email(String subject, String text, String html) {

    public Email {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** Only the subject: the text may hold a code. */
    @Override
    public String toString() {
        return "Email[" + subject + "]";
    }
}
