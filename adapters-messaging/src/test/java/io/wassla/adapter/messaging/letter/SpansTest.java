package io.wassla.adapter.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Language;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, أقل من دقيقة, less than a minute",
        "PT59S, أقل من دقيقة, less than a minute",
        "PT1M, دقيقة واحدة, 1 minute",
        "PT119S, دقيقة واحدة, 1 minute",
        "PT2M, دقيقتين, 2 minutes",
        "PT3M, 3 دقائق, 3 minutes",
        "PT10M, 10 دقائق, 10 minutes",
        "PT11M, 11 دقيقة, 11 minutes",
        "PT59M, 59 دقيقة, 59 minutes",
        "PT1H, ساعة واحدة, 1 hour",
        "PT90M, 90 دقيقة, 90 minutes",
        "PT100M, 100 دقيقة, 100 minutes",
        "PT2H, ساعتين, 2 hours",
        "PT3H, 3 ساعات, 3 hours",
        "PT24H, 24 ساعة, 24 hours",
        "PT48H, يومين, 2 days",
        "P7D, 7 أيام, 7 days",
        "P30D, 30 يومًا, 30 days",
        "P100D, 100 يوم, 100 days",
        "P103D, 103 أيام, 103 days",
    })
    void puts_durations_into_words_with_all_plurals(Duration duration, String arabic, String english) {
        assertThat(spans(Language.AR).duration(duration).bare()).isEqualTo(arabic);
        assertThat(spans(Language.EN).duration(duration).bare()).isEqualTo(english);
    }

    private static Spans spans(Language language) {
        return new Spans(new Wording(language), ZoneOffset.UTC);
    }
}
