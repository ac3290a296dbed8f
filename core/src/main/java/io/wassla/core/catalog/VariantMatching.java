package io.wassla.core.catalog;

import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.catalog.variant.VariantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which variants of a draft are those that exist already: by id, else by SKU, else by choice, so that an edit that knows
 * no ids keeps ids and stock. For one product.
 */
final class VariantMatching {
    private final Map<VariantId, Variant> free = new LinkedHashMap<>();
    private final Map<Integer, Variant> matched = new HashMap<>();
    private final List<VariantDraft> drafts;

    VariantMatching(Collection<Variant> existing, List<VariantDraft> drafts) {
        existing.forEach(variant -> free.put(variant.id(), variant));
        this.drafts = drafts;
    }

    /** The variants as they are to be, in the order of the drafts; those that exist keep the stock they have. */
    List<Variant> variants(Supplier<UUID> ids) {
        pass((draft, variant) -> variant.id().equals(draft.id()));
        for (var place = 0; place < drafts.size(); place++) {
            if (drafts.get(place).id() != null && !matched.containsKey(place)) {
                throw Refusal.unknown("variants", "variant_unknown");
            }
        }
        pass((draft, variant) -> variant.sku().key().equals(draft.sku().key()));
        pass((draft, variant) -> variant.choice().equals(draft.choice()));
        var variants = new ArrayList<Variant>();
        for (var place = 0; place < drafts.size(); place++) {
            variants.add(variant(drafts.get(place), matched.get(place), ids));
        }
        return List.copyOf(variants);
    }

    private void pass(BiPredicate<VariantDraft, Variant> isSame) {
        for (var place = 0; place < drafts.size(); place++) {
            if (!matched.containsKey(place)) {
                match(place, isSame);
            }
        }
    }

    private void match(int place, BiPredicate<VariantDraft, Variant> isSame) {
        var draft = drafts.get(place);
        Optional<Variant> found = free.values().stream()
                .filter(variant -> isSame.test(draft, variant))
                .findFirst();
        found.ifPresent(variant -> {
            free.remove(variant.id());
            matched.put(place, variant);
        });
    }

    private static Variant variant(VariantDraft draft, @Nullable Variant existing, Supplier<UUID> ids) {
        var id = existing == null ? new VariantId(ids.get()) : existing.id();
        var there = existing == null ? 0 : existing.stock().quantity();
        var wanted = draft.quantity();
        if (wanted != null && wanted < 0) {
            throw Refusal.malformed("variants", "stock_invalid");
        }
        var stock = new Stock(wanted == null ? there : wanted, draft.policy());
        return new Variant(id, draft.sku(), draft.choice(), draft.pricing(), stock, draft.parcel());
    }
}
