package io.wassla.core.catalog.presentation;

import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;

/**
 * What a product is called and what is said of it.
 *
 * @param name at most 200 characters in each language, at least one language
 * @param description plain text, at most 20,000 characters in each language
 */
public record Presentation(LocalizedText name, LocalizedText description, Handles handles, Seo seo) {

    public Presentation {
        if (name.isEmpty()) {
            throw new InvalidValue("name_required");
        }
        name = name.bounded(200, "name_invalid");
        description = description.bounded(20_000, "description_invalid");
    }

    public Presentation with(Handles others) {
        return new Presentation(name, description, others, seo);
    }
}
