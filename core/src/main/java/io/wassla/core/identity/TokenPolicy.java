package io.wassla.core.identity;

import java.time.Duration;

/**
 * How long single-use tokens are good for.
 *
 * @param secondFactor between the first factor and the second
 * @param passwordReset from the letter to the new password
 * @param signInLink made on the command line
 */
public record TokenPolicy(Duration secondFactor, Duration passwordReset, Duration signInLink) {
    public static final TokenPolicy STANDARD =
            new TokenPolicy(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(1));
}
