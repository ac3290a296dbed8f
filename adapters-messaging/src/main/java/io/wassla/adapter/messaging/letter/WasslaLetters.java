package io.wassla.adapter.messaging.letter;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.LetterWriter;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Wassla's own letters in Arabic and English.
 *
 * <p>A code stands in no subject, because subjects are kept in many logs.
 */
public final class WasslaLetters implements LetterWriter {
    private final Map<Language, OneLanguage> languages = new EnumMap<>(Language.class);

    /**
     * @param host of the pages where codes are entered; phones offer a code from an SMS only there
     * @param zone in which moments are told
     */
    public WasslaLetters(String host, ZoneId zone) {
        for (var language : Language.values()) {
            var wording = new Wording(language);
            languages.put(
                    language,
                    new OneLanguage(
                            new Drafting(wording, zone),
                            new Html(wording),
                            new PlainText(wording),
                            new TextMessages(wording, new Spans(wording, zone), host)));
        }
    }

    @Override
    public Email email(Letter letter, Language language) {
        return in(language).email(letter);
    }

    @Override
    public String sms(Letter letter, Language language) {
        return in(language).textMessages().write(letter);
    }

    private OneLanguage in(Language language) {
        return Objects.requireNonNull(languages.get(language));
    }

    private record OneLanguage(Drafting drafting, Html html, PlainText plainText, TextMessages textMessages) {

        Email email(Letter letter) {
            var draft = drafting.draft(letter);
            return new Email(draft.subject().bare(), plainText.render(draft), html.render(draft));
        }
    }
}
