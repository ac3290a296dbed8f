package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.VariantDraft;
import java.util.List;

/**
 * A product as somebody wants it to be, before it is known whether it can.
 *
 * @param publication a time alone changes nothing until the status is active
 * @param pictures those of the product that stay, in their new order; a new product has none yet
 */
public record ProductDraft(
        Presentation presentation,
        Publication publication,
        Shelving shelving,
        List<Option> options,
        List<VariantDraft> variants,
        List<PictureId> pictures) {

    public ProductDraft {
        options = ImmutableList.copyOf(options);
        variants = ImmutableList.copyOf(variants);
        pictures = ImmutableList.copyOf(pictures);
    }
}
