package io.wassla.core.search.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was meant by who typed with the keyboard set to the other language: {@code u'v} is عطر. */
final class Keyboard {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";
    private static final String LAM_ALEF = "لا";
    private static final Map<Character, String> OTHER = other();

    private Keyboard() {}

    /** One way to read it or, since «لا» lies on a key of its own too, two. */
    static Set<String> readings(String typed) {
        var apart = Splitter.on(LAM_ALEF).splitToStream(typed).map(Keyboard::switched);
        return ImmutableSet.of(apart.collect(Collectors.joining("b")), switched(typed));
    }

    private static String switched(String typed) {
        var meant = new StringBuilder();
        typed.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(key -> meant.append(OTHER.getOrDefault((char) key, String.valueOf((char) key))));
        return meant.toString();
    }

    private static Map<Character, String> other() {
        var other = new HashMap<Character, String>();
        for (var key = 0; key < LATIN.length(); key++) {
            other.put(LATIN.charAt(key), String.valueOf(ARABIC.charAt(key)));
            other.put(ARABIC.charAt(key), String.valueOf(LATIN.charAt(key)));
        }
        other.put('b', LAM_ALEF);
        other.put('ﻻ', "b");
        return ImmutableMap.copyOf(other);
    }
}
