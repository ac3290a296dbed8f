package io.wassla.core.catalog;

import io.wassla.core.catalog.ProductMaking.Made;
import io.wassla.core.catalog.ProductMaking.Made.Ready;
import io.wassla.core.catalog.SaveProducts.Verdict;
import io.wassla.core.tenancy.Limit;
import java.util.ArrayList;
import java.util.List;

/** What becomes of each of many products: for as long as the plan has room. */
final class ProductBatch {

    /** @param used before this batch */
    record Room(int most, int used) {}

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Ready> ready = new ArrayList<>();
    private final List<Product> added = new ArrayList<>();
    private final List<ProductEdit> edits = new ArrayList<>();
    private final Room room;

    ProductBatch(Room room) {
        this.room = room;
    }

    void judge(Made made) {
        verdicts.add(
                switch (made) {
                    case Ready product -> judge(product);
                    case Made.Refused(var why) -> new Verdict.Refused(why);
                });
    }

    private Verdict judge(Ready product) {
        var before = product.before();
        if (before == null) {
            return add(product);
        }
        if (product.isSame()) {
            return new Verdict.Unchanged(product.sheet().with(before));
        }
        ready.add(product);
        edits.add(new ProductEdit(before, product.after()));
        return new Verdict.Changed(product.sheet());
    }

    private Verdict add(Ready product) {
        var used = room.used() + added.size();
        if (used >= room.most()) {
            return new Verdict.Refused(new ProductRefusal.AtLimit(Limit.PRODUCTS, room.most(), used));
        }
        ready.add(product);
        added.add(product.after());
        return new Verdict.Created(product.sheet());
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    List<Ready> ready() {
        return List.copyOf(ready);
    }

    List<Product> added() {
        return List.copyOf(added);
    }

    List<ProductEdit> edits() {
        return List.copyOf(edits);
    }
}
