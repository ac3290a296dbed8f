package io.wassla.app.config;

import java.time.Duration;
import java.util.regex.Pattern;

/** Durations as operators write them: {@code 60s}, {@code 5m}, {@code 24h}, {@code 30d}. */
final class Durations {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

    private Durations() {}

    static Duration parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new WrongValue("duration", text);
        }
        var amount = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
