package io.wassla.core.demo;

import com.google.common.base.Ascii;

/** A family of colours, soft for walls and strong for things. */
public enum Hue {
    ROSE,
    AMBER,
    OUD,
    SAGE,
    SKY,
    PEARL,
    SAFFRON,
    PLUM,
    SAND,
    WINE,
    EMERALD,
    LAPIS,
    TERRACOTTA,
    INK;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    static Hue of(String code) {
        return valueOf(Ascii.toUpperCase(code));
    }

    /** One that goes well behind things of this one. */
    Hue beside() {
        return switch (this) {
            case ROSE, WINE, TERRACOTTA -> SAND;
            case AMBER, SAFFRON, OUD -> PEARL;
            case SAGE, EMERALD -> AMBER;
            case SKY, LAPIS, INK -> ROSE;
            case PEARL, SAND -> SAGE;
            case PLUM -> SKY;
        };
    }
}
