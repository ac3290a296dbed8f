package io.wassla.adapter.messaging.letter;

import com.google.common.base.Ascii;
import io.wassla.core.messaging.Letter;

/** Where the words of each kind of security notice stand. */
final class NoticeWording {

    private NoticeWording() {}

    static String key(Letter.SecurityNotice.Kind kind) {
        return "security_notice." + Ascii.toLowerCase(kind.name());
    }
}
