package io.wassla.core.imports;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductRefusal;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.SaveProducts;
import io.wassla.core.catalog.category.CategoryPaths;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.imports.picture.PictureOrders;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.FieldFault;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in the rows of one batch, in a transaction that is open. */
public final class BatchImport {
    private final SaveProducts save;
    private final CategoryPaths paths;
    private final PictureOrders pictures;
    private final InstantSource clock;

    public BatchImport(SaveProducts save, CategoryPaths paths, PictureOrders pictures, InstantSource clock) {
        this.save = save;
        this.paths = paths;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** A group that may become, or change, a product. */
    private record Wanted(Wish wish, Optional<ProductSheet> current, ProductDraft draft) {
        SaveProducts.Item item() {
            return new SaveProducts.Item(current.orElse(null), draft);
        }
    }

    Tally take(List<List<CheckedRow>> groups, ScatteredGroups scattered, Terms terms, JobId job, ImportScope scope) {
        var faults = new ArrayList<RowFault>();
        groups.stream().flatMap(List::stream).forEach(scattered::remember);
        groups.stream().flatMap(List::stream).forEach(row -> faults.addAll(faultsOf(row)));
        var names = new ShelfNames(scope.categories().tree(), terms.language());
        var wishes = wishes(groups, scattered, names, scope);
        var wanted = wanted(wishes, terms, scope);
        wishes.forEach(wish -> faults.addAll(wish.faults()));
        var items = wanted.stream().map(Wanted::item).toList();
        var cause = new SaveProducts.Cause(StockCause.IMPORTED, job.value().toString(), Origin.AUTOMATIC);
        var verdicts = save.save(scope, items, cause);
        var sum = new Tally(groups.getLast().getLast().line(), 0, 0, 0, 0);
        for (var place = 0; place < verdicts.size(); place++) {
            sum = sum.plus(settle(wanted.get(place).wish(), verdicts.get(place), faults, scope));
        }
        scope.importFaults().addAll(job, faults, clock.instant());
        var failed = (int) faults.stream().map(RowFault::line).distinct().count();
        return sum.plus(new Tally(0, 0, 0, 0, failed));
    }

    private static List<RowFault> faultsOf(CheckedRow row) {
        return switch (row) {
            case CheckedRow.Good good -> List.of();
            case CheckedRow.Bad bad -> bad.faults();
        };
    }

    private static List<Wish> wishes(
            List<List<CheckedRow>> groups, ScatteredGroups scattered, ShelfNames names, ImportScope scope) {
        var good = groups.stream()
                .map(group -> group.stream().flatMap(BatchImport::good).toList())
                .filter(rows -> !rows.isEmpty())
                .collect(Collectors.groupingBy(
                        rows -> rows.getFirst().group(),
                        LinkedHashMap::new,
                        Collectors.flatMapping(List::stream, Collectors.toList())));
        var known = known(good, scattered, scope);
        return good.entrySet().stream()
                .map(group ->
                        new Wish(group.getValue(), current(group.getKey(), group.getValue(), scattered, known), names))
                .toList();
    }

    private static Stream<ReadRow> good(CheckedRow row) {
        return row instanceof CheckedRow.Good good ? Stream.of(good.row()) : Stream.empty();
    }

    /** The products that the SKUs of the batch belong to, by the key of each SKU. */
    private static Map<String, ProductSheet> known(
            Map<String, List<ReadRow>> groups, ScatteredGroups scattered, ImportScope scope) {
        var skus = groups.entrySet().stream()
                .flatMap(group -> skus(group.getKey(), group.getValue(), scattered))
                .toList();
        var owners = scope.products().withSkus(skus);
        var sheets = scope.products().sheets(Set.copyOf(owners.values())).stream()
                .collect(ImmutableMap.toImmutableMap(sheet -> sheet.product().id(), Function.identity()));
        var known = ImmutableMap.<String, ProductSheet>builder();
        owners.forEach((key, product) -> known.put(key, Objects.requireNonNull(sheets.get(product))));
        return known.buildOrThrow();
    }

    private static Optional<ProductSheet> current(
            String group, List<ReadRow> rows, ScatteredGroups scattered, Map<String, ProductSheet> known) {
        return skus(group, rows, scattered)
                .flatMap(sku -> Optional.ofNullable(known.get(sku.key())).stream())
                .findFirst();
    }

    /** Those of the rows, then those that the group may be known by. */
    private static Stream<Sku> skus(String group, List<ReadRow> rows, ScatteredGroups scattered) {
        var own = rows.stream().map(row -> row.variant().sku());
        var others = Stream.concat(scattered.of(group).stream(), Sku.parsed(group).stream());
        return Stream.concat(own, others);
    }

    private List<Wanted> wanted(List<Wish> wishes, Terms terms, ImportScope scope) {
        var names = wishes.stream().flatMap(wish -> wish.categories().stream()).collect(Collectors.toSet());
        var categories = paths.findOrMake(scope, names, terms.language());
        var now = clock.instant();
        return wishes.stream()
                .flatMap(wish ->
                        wish.draft(categories, now).map(draft -> new Wanted(wish, wish.current(), draft)).stream())
                .toList();
    }

    private Tally settle(Wish wish, SaveProducts.Verdict verdict, Collection<RowFault> faults, ImportScope scope) {
        var rows = wish.rows().size();
        return switch (verdict) {
            case SaveProducts.Verdict.Created created ->
                withPictures(wish, created.sheet(), new Tally(0, rows, 0, 0, 0), scope);
            case SaveProducts.Verdict.Changed changed ->
                withPictures(wish, changed.sheet(), new Tally(0, 0, rows, 0, 0), scope);
            case SaveProducts.Verdict.Unchanged unchanged ->
                withPictures(wish, unchanged.sheet(), new Tally(0, 0, 0, rows, 0), scope);
            case SaveProducts.Verdict.Refused refused -> {
                wish.rows().forEach(row -> faults.add(fault(row, refused.why())));
                yield Tally.NONE;
            }
        };
    }

    private Tally withPictures(Wish wish, ProductSheet sheet, Tally tally, ImportScope scope) {
        pictures.order(sheet.product(), wish.pictures(), scope);
        return tally;
    }

    private static RowFault fault(ReadRow row, ProductRefusal why) {
        return switch (why) {
            case ProductRefusal.AlreadyTaken taken ->
                taken.what().stream().allMatch(what -> what instanceof Taken.TakenHandle)
                        ? new RowFault(row.line(), Column.HANDLE.title(), "handle_taken")
                        : new RowFault(row.line(), Column.SKU.title(), "sku_taken");
            case ProductRefusal.UnknownReference(var fault) -> fault(row, fault);
            case ProductRefusal.Malformed(var fault) -> fault(row, fault);
            case ProductRefusal.AtLimit full -> new RowFault(row.line(), "", "plan_limit");
        };
    }

    private static RowFault fault(ReadRow row, FieldFault fault) {
        return new RowFault(row.line(), Column.ofField(fault.field()).title(), fault.code());
    }
}
