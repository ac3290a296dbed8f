package io.wassla.adapter.messaging;

import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a provider said, made fit for a log and a page: one line, at most 300 characters. */
public final class ProviderWords {
    private static final int LONGEST = 300;
    private static final Pattern UNSEEMLY = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private ProviderWords() {}

    /** The same without a secret that the provider repeated, as it is or in the Base64 of a login. */
    public static Delivery without(Secret secret, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> sent;
            case Delivery.Refused(var fault, var detail) -> new Delivery.Refused(fault, without(secret, detail));
            case Delivery.Unreachable(var fault, var detail) ->
                new Delivery.Unreachable(fault, without(secret, detail));
        };
    }

    private static String without(Secret secret, String detail) {
        if (secret.reveal().isEmpty()) {
            return detail;
        }
        var encoded = Base64.getEncoder()
                .withoutPadding()
                .encodeToString(secret.reveal().getBytes(StandardCharsets.UTF_8));
        return detail.replace(secret.reveal(), secret.toString()).replace(encoded, secret.toString());
    }

    public static String tame(String said) {
        var bounded = said.length() > 4 * LONGEST ? said.substring(0, 4 * LONGEST) : said;
        var line = UNSEEMLY.matcher(bounded).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
