package io.wassla.adapter.messaging.sms;

import com.google.common.base.Ascii;
import io.wassla.core.messaging.Delivery.Fault;
import java.util.regex.Pattern;

/** Guesses from a provider's words what it refused, where its numbers are not documented. */
final class SpokenFault {
    private static final Pattern LOGIN =
            Pattern.compile("appsid|auth|credential|token|unauthori[sz]ed|api key|forbidden|permission");
    private static final Pattern SENDER = Pattern.compile("sender");
    private static final Pattern RECIPIENT = Pattern.compile("recipient|mobile|phone|number|destination|dest num");
    private static final Pattern QUOTA = Pattern.compile("balance|credit|insufficient|quota|limit");
    private static final Pattern CONTENT = Pattern.compile("body|content|message text|too long|empty");

    private SpokenFault() {}

    static Fault of(String words) {
        var lower = Ascii.toLowerCase(words);
        if (LOGIN.matcher(lower).find()) {
            return Fault.LOGIN_REFUSED;
        }
        if (SENDER.matcher(lower).find()) {
            return Fault.SENDER_REFUSED;
        }
        if (RECIPIENT.matcher(lower).find()) {
            return Fault.RECIPIENT_REFUSED;
        }
        if (QUOTA.matcher(lower).find()) {
            return Fault.QUOTA;
        }
        return CONTENT.matcher(lower).find() ? Fault.CONTENT_REFUSED : Fault.OTHER;
    }
}
