package io.wassla.core.demo;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Lots that look drawn by chance and are the same every time: made from what they are drawn for. */
record Draw(String what) {

    /** From 0 to the bound, without it. */
    int below(int bound, String question) {
        var hash = Hashing.murmur3_32_fixed()
                .hashString(what + "?" + question, StandardCharsets.UTF_8)
                .asInt();
        return Math.floorMod(hash, bound);
    }

    boolean oneIn(int many, String question) {
        return below(many, question) == 0;
    }
}
