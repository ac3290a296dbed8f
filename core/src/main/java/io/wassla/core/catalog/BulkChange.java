package io.wassla.core.catalog;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.ProductMaking.Made.Ready;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Bulk edits whose categories and tags are known to exist. */
final class BulkChange {
    private final List<BulkEdit> edits;
    private final References references;

    private BulkChange(List<BulkEdit> edits, References references) {
        this.edits = edits;
        this.references = references;
    }

    /** Throws {@link Refusal} when a category or tag does not exist. */
    static BulkChange of(List<BulkEdit> edits, List<ProductSheet> sheets, CatalogScope scope, Supplier<UUID> ids) {
        var needed = edits.stream().map(BulkChange::needed).toList();
        var all = Stream.concat(
                        sheets.stream().map(sheet -> shelving(sheet.product().placement())), needed.stream())
                .toList();
        var references = References.read(all, scope, ids);
        for (var shelving : needed) {
            var unused = references.placed(shelving);
        }
        return new BulkChange(edits, references);
    }

    Product apply(Product product, Instant now) {
        var changed = product;
        for (var edit : edits) {
            changed = apply(edit, changed, now);
        }
        return changed;
    }

    private Product apply(BulkEdit edit, Product product, Instant now) {
        var placement = product.placement();
        return switch (edit) {
            case BulkEdit.SetStatus(var status) ->
                product.with(product.publication().in(status, now));
            case BulkEdit.AddCategory(var category) ->
                product.with(new Placement(with(placement.categories(), category), placement.tags(), placement.tax()));
            case BulkEdit.RemoveCategory(var category) ->
                product.with(
                        new Placement(without(placement.categories(), category), placement.tags(), placement.tax()));
            case BulkEdit.AddTag added ->
                product.with(new Placement(
                        placement.categories(),
                        ImmutableSet.copyOf(Stream.concat(
                                        placement.tags().stream(), references.placed(needed(added)).tags().stream())
                                .toList()),
                        placement.tax()));
            case BulkEdit.RemoveTag(var tag) ->
                product.with(new Placement(placement.categories(), without(placement.tags(), tag), placement.tax()));
            case BulkEdit.Remove remove -> product;
        };
    }

    Ready ready(ProductSheet before, Product after) {
        return new Ready(before.product(), references.sheet(after), references.entry(after));
    }

    private static Shelving needed(BulkEdit edit) {
        return switch (edit) {
            case BulkEdit.AddCategory(var category) ->
                new Shelving(Set.of(category), Set.of(), List.of(), TaxCategory.STANDARD);
            case BulkEdit.AddTag(var name) -> new Shelving(Set.of(), Set.of(), List.of(name), TaxCategory.STANDARD);
            case BulkEdit.SetStatus status -> Shelving.NONE;
            case BulkEdit.RemoveCategory removed -> Shelving.NONE;
            case BulkEdit.RemoveTag removed -> Shelving.NONE;
            case BulkEdit.Remove remove -> Shelving.NONE;
        };
    }

    private static Shelving shelving(Placement placement) {
        return new Shelving(placement.categories(), placement.tags(), List.of(), placement.tax());
    }

    private static <I> Set<I> with(Set<I> there, I more) {
        return ImmutableSet.<I>builder().addAll(there).add(more).build();
    }

    private static <I> Set<I> without(Set<I> there, I gone) {
        return there.stream().filter(id -> !id.equals(gone)).collect(ImmutableSet.toImmutableSet());
    }
}
