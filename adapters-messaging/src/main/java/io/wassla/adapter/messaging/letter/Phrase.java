package io.wassla.adapter.messaging.letter;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sentence with what was filled in, before it is decided how it will be shown. */
record Phrase(List<Piece> pieces) {

    Phrase {
        pieces = ImmutableList.copyOf(pieces);
    }

    String html() {
        return joined(Piece::html);
    }

    String text() {
        return joined(Piece::text);
    }

    String bare() {
        return joined(Piece::bare);
    }

    private String joined(Function<Piece, String> form) {
        return pieces.stream().map(form).collect(Collectors.joining());
    }
}
