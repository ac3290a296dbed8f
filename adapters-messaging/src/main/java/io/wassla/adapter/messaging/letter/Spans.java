package io.wassla.adapter.messaging.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Durations and moments in words; Arabic with all its plurals, always with the digits 0–9. */
final class Spans {
    private final Wording wording;
    private final DateTimeFormatter moments;

    Spans(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.moments = DateTimeFormatter.ofPattern(
                        wording.words("moment"), wording.language().locale())
                .withZone(zone);
    }

    Piece moment(Instant instant) {
        return new Piece.Name(moments.format(instant));
    }

    /** As it stands after "for" or "within"; rounded down, so that nobody comes too late. */
    Piece duration(Duration duration) {
        if (duration.toDays() >= 2) {
            return counted("days", duration.toDays());
        }
        if (duration.toHours() >= 1 && duration.toMinutesPart() == 0) {
            return counted("hours", duration.toHours());
        }
        if (duration.toMinutes() >= 1) {
            return counted("minutes", duration.toMinutes());
        }
        return new Piece.Words(wording.words("minutes.zero"));
    }

    private Piece counted(String unit, long count) {
        var words = wording.words(unit + "." + form(count));
        return new Piece.Words(words.replace("{count}", Long.toString(count)));
    }

    private String form(long count) {
        return switch (wording.language()) {
            case AR -> arabic(count);
            case EN -> count == 1 ? "one" : "other";
        };
    }

    private static String arabic(long count) {
        var hundredth = count % 100;
        if (count == 1) {
            return "one";
        }
        if (count == 2) {
            return "two";
        }
        if (hundredth >= 3 && hundredth <= 10) {
            return "few";
        }
        return hundredth >= 11 ? "many" : "other";
    }
}
