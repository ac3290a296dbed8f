package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rows of one group want their product to be, on top of what it is. */
final class Wish {
    private final Optional<ProductSheet> current;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, VariantDraft> variants = new LinkedHashMap<>();
    private final Set<String> awaited = new HashSet<>();
    private final ProductCells said;
    private final Map<List<String>, CategoryId> standing = new HashMap<>();
    private final String place;

    /** @param rows at least one, all of one group */
    Wish(List<ReadRow> rows, Optional<ProductSheet> current, ShelfNames names) {
        this.current = current;
        var categories = current.stream()
                .flatMap(sheet -> sheet.product().placement().categories().stream())
                .toList();
        this.place = names.cell(categories);
        categories.forEach(category -> standing.putIfAbsent(names.path(category), category));
        rows.forEach(row -> awaited.add(row.variant().sku().key()));
        var choices = Choices.of(rows, current);
        current.stream()
                .flatMap(sheet -> sheet.product().assortment().variants().stream())
                .forEach(variant -> variants.put(variant.sku().key(), VariantDraft.of(variant)));
        rows.forEach(row -> take(row, choices));
        this.said = this.rows.stream()
                .map(ReadRow::product)
                .reduce(ProductCells::or)
                .orElse(rows.getFirst().product());
    }

    /** Those that ask for something possible. */
    List<ReadRow> rows() {
        return ImmutableList.copyOf(rows);
    }

    /** Why the others don't; more after {@link #draft}. */
    List<RowFault> faults() {
        return ImmutableList.copyOf(faults);
    }

    Optional<ProductSheet> current() {
        return current;
    }

    List<URI> pictures() {
        return rows.stream().flatMap(row -> row.pictures().stream()).distinct().toList();
    }

    /** The paths of those that its product is not in yet. */
    List<List<String>> categories() {
        return staysIn(said.category())
                ? List.of()
                : said.category().paths().stream()
                        .filter(path -> !standing.containsKey(path))
                        .toList();
    }

    /**
     * Empty when nothing possible is left.
     *
     * @param categories those that were found, or made, of {@link #categories()}
     */
    Optional<ProductDraft> draft(Map<List<String>, CategoryId> categories, Instant now) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        try {
            var options = Choices.of(rows, current).options(variants.values());
            var pictures = current.map(sheet -> sheet.product().pictures()).orElse(List.of());
            return Optional.of(new ProductDraft(
                    presentation(),
                    publication(now),
                    shelving(shelves(categories)),
                    options,
                    List.copyOf(variants.values()),
                    pictures.stream().map(Picture::id).toList()));
        } catch (InvalidValue malformed) {
            rows.forEach(row -> fault(row, columnOf(malformed.code()), malformed.code()));
            return Optional.empty();
        }
    }

    private void take(ReadRow row, Choices choices) {
        var cells = row.variant();
        var before = variants.get(cells.sku().key());
        awaited.remove(cells.sku().key());
        if (!canStand(row)) {
            return;
        }
        if (!choices.fits(cells.choice()) && (before == null || !cells.choice().isEmpty())) {
            fault(row, Column.OPTION1_NAME, "options_invalid");
            return;
        }
        var choice = cells.choice().isEmpty() && before != null ? before.choice() : choices.inOrder(cells.choice());
        if (isTaken(choice, cells.sku())) {
            fault(row, choice.isEmpty() ? Column.OPTION1_NAME : Column.OPTION1_VALUE, "variant_options_invalid");
            return;
        }
        if (!canBe(row, before)) {
            return;
        }
        pricing(row, before).ifPresent(pricing -> {
            variants.put(cells.sku().key(), draft(cells, choice, pricing, before));
            rows.add(row);
        });
    }

    private boolean canStand(ReadRow row) {
        var cell = row.product().category();
        if (cell.fault().isEmpty() || staysIn(cell)) {
            return true;
        }
        fault(row, Column.CATEGORY, cell.fault().get());
        return false;
    }

    /** An exported cell leads back to where it came from, even if names could be read in other ways. */
    private boolean staysIn(CategoryCell cell) {
        return cell.text().equals(place);
    }

    /** By another variant that no later row changes. */
    private boolean isTaken(List<String> choice, Sku sku) {
        return variants.entrySet().stream()
                .filter(each -> !each.getKey().equals(sku.key()) && !awaited.contains(each.getKey()))
                .anyMatch(each -> each.getValue().choice().equals(choice));
    }

    private boolean canBe(ReadRow row, @Nullable VariantDraft before) {
        var stock = row.variant().stock();
        if (stock != null && stock < 0 && (before == null || before.policy() == StockPolicy.DENY)) {
            fault(row, Column.STOCK, "stock_invalid");
            return false;
        }
        return true;
    }

    private Optional<Pricing> pricing(ReadRow row, @Nullable VariantDraft before) {
        var said = row.variant().prices();
        var old = before == null ? null : before.pricing();
        var price = said.price() != null || old == null ? said.price() : old.price();
        if (price == null) {
            fault(row, Column.PRICE, "price_required");
            return Optional.empty();
        }
        try {
            return Optional.of(new Pricing(
                    price,
                    said.compareAt() != null || old == null ? said.compareAt() : old.compareAt(),
                    said.cost() != null || old == null ? said.cost() : old.cost()));
        } catch (InvalidValue invalid) {
            fault(row, Column.COMPARE_AT_PRICE, invalid.code());
            return Optional.empty();
        }
    }

    private static VariantDraft draft(
            VariantCells cells, List<String> choice, Pricing pricing, @Nullable VariantDraft before) {
        if (before == null) {
            var parcel = new Parcel(cells.weightGrams(), cells.barcode());
            return new VariantDraft(null, cells.sku(), choice, pricing, cells.stock(), StockPolicy.DENY, parcel);
        }
        var parcel = before.parcel();
        return new VariantDraft(
                before.id(),
                before.sku(),
                choice,
                pricing,
                cells.stock() == null ? before.quantity() : cells.stock(),
                before.policy(),
                new Parcel(
                        cells.weightGrams() == null ? parcel.weightGrams() : cells.weightGrams(),
                        cells.barcode() == null ? parcel.barcode() : cells.barcode()));
    }

    private Presentation presentation() {
        var old = current.map(sheet -> sheet.product().presentation());
        var seo = old.map(Presentation::seo).orElse(Seo.NONE);
        return new Presentation(
                said.name().or(old.map(Presentation::name).orElse(LocalizedText.NONE)),
                said.description().or(old.map(Presentation::description).orElse(LocalizedText.NONE)),
                handles(old.map(Presentation::handles).orElse(Handles.NONE)),
                new Seo(
                        said.seo().title().or(seo.title()),
                        said.seo().description().or(seo.description())));
    }

    private Handles handles(Handles old) {
        var handles = new LinkedHashMap<>(old.values());
        handles.putAll(said.handles().values());
        return new Handles(handles);
    }

    private Publication publication(Instant now) {
        var old = current.map(sheet -> sheet.product().publication());
        var status = said.status();
        if (status == null) {
            return old.orElseGet(() -> Publication.DRAFT.in(ProductStatus.ACTIVE, now));
        }
        return old.orElse(Publication.DRAFT).in(status, now);
    }

    private Set<CategoryId> shelves(Map<List<String>, CategoryId> found) {
        return staysIn(said.category())
                ? Set.of()
                : said.category().paths().stream()
                        .flatMap(path -> Optional.ofNullable(standing.getOrDefault(path, found.get(path))).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Shelving shelving(Set<CategoryId> categories) {
        var old = current.map(sheet -> sheet.product().placement());
        var tags = current.map(ProductSheet::tags).orElse(List.of()).stream().map(Tag::id);
        var kept = said.tags().isEmpty() ? tags : Stream.<TagId>empty();
        var shelves =
                categories.isEmpty() ? old.map(place -> place.categories()).orElse(Set.of()) : categories;
        return new Shelving(
                new LinkedHashSet<>(shelves),
                kept.collect(ImmutableSet.toImmutableSet()),
                said.tags(),
                old.map(place -> place.tax()).orElse(TaxCategory.STANDARD));
    }

    private void fault(ReadRow row, Column column, String code) {
        faults.add(new RowFault(row.line(), column.title(), code));
    }

    private static Column columnOf(String code) {
        if (code.startsWith("name")) {
            return Column.NAME_AR;
        }
        return code.startsWith("sku") || code.startsWith("variants") ? Column.SKU : Column.OPTION1_VALUE;
    }
}
