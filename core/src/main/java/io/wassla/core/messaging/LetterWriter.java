package io.wassla.core.messaging;

import io.wassla.core.kernel.Language;

/** Puts a letter into words. Does no I/O, never fails for a letter that can be made, safe for concurrent use. */
public interface LetterWriter {

    /** HTML that loads nothing from elsewhere and runs nothing; names in it are escaped. */
    Email email(Letter letter, Language language);

    /** Plain text for SMS; a code comes with the last line that phones read it from. */
    String sms(Letter letter, Language language);
}
