package io.wassla.app.architecture.violating.core.catalog.category;

import io.wassla.app.architecture.violating.core.catalog.tag.KnowsThatPart;

public record KnowsTheOtherPart(Class<KnowsThatPart> other) {
    public KnowsTheOtherPart {
        KnowsThatPart.heard();
    }

    public static void heard() {}
}
