package io.wassla.core.storefront;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a store is printed on: the colours that a merchant chooses as a whole. */
public enum Paper {
    WHITE(0xFFFFFF, 0xFFFFFF, 0x1B1A1F, 0x57545E, 0xE7E5E9, 0x85818D, 0xB9812F),
    WARM(0xFBF8F4, 0xFFFFFF, 0x2A1B1D, 0x65524F, 0xE8DDD4, 0x93827B, 0xC98F3C),
    COOL(0xF5F8FA, 0xFFFFFF, 0x17202B, 0x4A5663, 0xDBE3EA, 0x7B8793, 0x3B8EA5),
    DARK(0x16141A, 0x201D26, 0xF4F0EE, 0xC2BAB8, 0x37323D, 0x857C88, 0xE0AE5C);

    private final int background;
    private final int surface;
    private final int ink;
    private final int inkTwo;
    private final int line;
    private final int lineStrong;
    private final int accent;

    Paper(int background, int surface, int ink, int inkTwo, int line, int lineStrong, int accent) {
        this.background = background;
        this.surface = surface;
        this.ink = ink;
        this.inkTwo = inkTwo;
        this.line = line;
        this.lineStrong = lineStrong;
        this.accent = accent;
    }

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<Paper> of(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(code))
                .findFirst();
    }

    public boolean isDark() {
        return this == DARK;
    }

    public Colour background() {
        return new Colour(background);
    }

    Colour surface() {
        return new Colour(surface);
    }

    Colour ink() {
        return new Colour(ink);
    }

    /** The darker of ink and background: what stands on a light brand. */
    Colour darkest() {
        return new Colour(isDark() ? background : ink);
    }

    Colour inkTwo() {
        return new Colour(inkTwo);
    }

    Colour line() {
        return new Colour(line);
    }

    Colour lineStrong() {
        return new Colour(lineStrong);
    }

    Colour accent() {
        return new Colour(accent);
    }
}
