package io.wassla.app.architecture.violating.core.catalog.tag;

import io.wassla.app.architecture.violating.core.catalog.category.KnowsTheOtherPart;

public record KnowsThatPart(Class<KnowsTheOtherPart> other) {
    public KnowsThatPart {
        KnowsTheOtherPart.heard();
    }

    public static void heard() {}
}
