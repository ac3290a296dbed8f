package io.wassla.adapter.messaging.letter;

import com.google.common.html.HtmlEscapers;

/**
 * A part of a sentence, which knows how to stand in HTML and in plain text without changing what is around it.
 *
 * <p>Plain text sets off pieces of unknown direction by the invisible isolates of Unicode (UAX 9), HTML by
 * {@code <bdi>}.
 */
sealed interface Piece {

    String html();

    String text();

    /** Without isolates: for subjects and text messages, where old software shows them as boxes. */
    String bare();

    /** Our own words, of the sentence's direction. */
    record Words(String bare) implements Piece {
        @Override
        public String html() {
            return escaped(bare);
        }

        @Override
        public String text() {
            return bare;
        }
    }

    /** What somebody typed, in whatever script. */
    record Name(String bare) implements Piece {

        /** @param typed loses control and direction marks, and everything after 80 characters */
        static Name of(String typed) {
            return new Name(TypedName.tame(typed));
        }

        @Override
        public String html() {
            return "<bdi>" + escaped(bare) + "</bdi>";
        }

        @Override
        public String text() {
            return "\u2068" + bare + "\u2069";
        }
    }

    /** An address, a number: from left to right in any surroundings. */
    record Figures(String bare) implements Piece {
        @Override
        public String html() {
            return "<bdi dir=\"ltr\">" + escaped(bare) + "</bdi>";
        }

        @Override
        public String text() {
            return "\u2066" + bare + "\u2069";
        }
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
