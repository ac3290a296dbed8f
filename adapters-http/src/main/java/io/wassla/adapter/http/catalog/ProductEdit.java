package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.VariantDraft;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the wanted product from what was sent and what there is; answers 422 with everything that is wrong. */
record ProductEdit(ProductPatch patch, Terms terms) {

    static ProductDraft fresh(NewProduct typed, Terms terms) {
        return new ProductEdit(typed.asPatch(), terms)
                .made(null, Publication.DRAFT, Shelving.NONE, List.of(), List.of(), List.of());
    }

    ProductDraft onto(ProductDraft current) {
        return made(
                current.presentation(),
                current.publication(),
                current.shelving(),
                current.options(),
                current.variants(),
                current.pictures());
    }

    private ProductDraft made(
            @Nullable Presentation presentation,
            Publication publication,
            Shelving shelving,
            List<Option> options,
            List<VariantDraft> variants,
            List<PictureId> pictures) {
        var fields = new Fields();
        var wanted = new PresentationEdit(patch, terms.language(), fields).onto(presentation);
        var shelves = new ShelvingEdit(patch, fields).onto(shelving);
        var assortment = new AssortmentEdit(patch, terms, fields);
        var choices = assortment.options(options);
        var goods = assortment.variants(variants, choices);
        fields.refuseIfWrong();
        return new ProductDraft(
                Objects.requireNonNull(wanted), published(publication), shelves, choices, goods, shown(pictures));
    }

    private Publication published(Publication current) {
        var status = patch.status() == null ? current.status() : patch.status();
        return new Publication(status, Given.or(patch.publishedAt(), current.publishedAt()));
    }

    private List<PictureId> shown(List<PictureId> current) {
        var typed = patch.images();
        return typed == null
                ? current
                : typed.stream().map(image -> new PictureId(image.id())).toList();
    }
}
