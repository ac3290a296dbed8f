package io.wassla.core.catalog;

import io.wassla.core.catalog.handle.Claims;
import io.wassla.core.catalog.handle.HandleMaking;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes products from drafts, many as cheaply as one: what they refer to and claim is read for all together. */
final class ProductMaking {

    /**
     * @param before absent for a new one
     * @param added pictures that are kept already, shown after those that stay
     */
    record Wish(ProductId id, @Nullable Product before, ProductDraft draft, List<Picture> added) {

        Wish(ProductId id, @Nullable Product before, ProductDraft draft) {
            this(id, before, draft, List.of());
        }

        private HandleMaking.Wish<ProductId> handles() {
            var presentation = draft.presentation();
            return new HandleMaking.Wish<>(id, id.value(), presentation.name(), presentation.handles());
        }

        private Collection<Variant> variants() {
            return before == null ? List.of() : before.assortment().variants();
        }

        private Set<Taken> newClaims() {
            Set<Taken> old = before == null ? Set.of() : before.claims();
            var claims = draft.variants().stream()
                    .<Taken>map(variant -> new Taken.TakenSku(variant.sku()))
                    .collect(Collectors.toSet());
            claims.addAll(draft.presentation().handles().claims());
            claims.removeAll(old);
            return claims;
        }
    }

    sealed interface Made {
        record Ready(@Nullable Product before, ProductSheet sheet, SearchEntry entry) implements Made {
            Product after() {
                return sheet.product();
            }

            /** Nothing is different; sets are equal in whatever order, but the first category leads the way back. */
            boolean isSame() {
                return before != null
                        && after().withRevision(before.revision()).equals(before)
                        && List.copyOf(before.placement().categories())
                                .equals(List.copyOf(after().placement().categories()));
            }
        }

        record Refused(ProductRefusal why) implements Made {}
    }

    /** @param currency of the store; prices in another are refused */
    record Circumstances(Currency currency, Instant now) {}

    private final Supplier<UUID> ids;

    ProductMaking(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** One answer for each wish, in order; new tags are written, nothing else. */
    List<Made> make(List<Wish> wishes, CatalogScope scope, Circumstances circumstances) {
        var references = References.read(
                wishes.stream().map(wish -> wish.draft().shelving()).toList(), scope, ids);
        var claims = new Claims<ProductId>(scope.products()::owners);
        claims.prepare(
                wishes.stream().flatMap(wish -> wish.newClaims().stream()).toList());
        var handles = new HandleMaking<>(claims);
        handles.prepare(wishes.stream().map(Wish::handles).toList());
        var made = new ArrayList<Made>();
        for (var wish : wishes) {
            made.add(make(wish, references, claims, handles, circumstances));
        }
        return List.copyOf(made);
    }

    private Made make(
            Wish wish,
            References references,
            Claims<ProductId> claims,
            HandleMaking<ProductId> handles,
            Circumstances circumstances) {
        try {
            var lost = claims.claim(wish.newClaims(), wish.id());
            if (!lost.isEmpty()) {
                return new Made.Refused(new ProductRefusal.AlreadyTaken(lost));
            }
            var presentation = wish.draft().presentation().with(handles.handles(wish.handles()));
            claims.claim(presentation.handles().claims(), wish.id());
            var product =
                    product(wish, presentation, references.placed(wish.draft().shelving()), circumstances);
            return new Made.Ready(wish.before(), references.sheet(product), references.entry(product));
        } catch (Refusal refused) {
            return new Made.Refused(refused.why());
        } catch (InvalidValue invalid) {
            return new Made.Refused(
                    Refusal.malformed(Fields.of(invalid.code()), invalid.code()).why());
        }
    }

    private Product product(Wish wish, Presentation presentation, Placement placement, Circumstances circumstances) {
        var draft = wish.draft();
        if (draft.variants().stream().anyMatch(variant -> !isIn(circumstances.currency(), variant.pricing()))) {
            throw Refusal.malformed("price", "currency_mismatch");
        }
        var now = circumstances.now();
        var before = wish.before();
        return new Product(
                wish.id(),
                presentation,
                draft.publication().in(draft.publication().status(), now),
                placement,
                new Assortment(draft.options(), new VariantMatching(wish.variants(), draft.variants()).variants(ids)),
                pictures(wish),
                before == null ? Revision.first(now) : before.revision().next(now));
    }

    private static boolean isIn(Currency currency, Pricing pricing) {
        return pricing.price().currency().equals(currency);
    }

    private static List<Picture> pictures(Wish wish) {
        Map<PictureId, Picture> there = new HashMap<>();
        var before = wish.before();
        if (before != null) {
            before.pictures().forEach(picture -> there.put(picture.id(), picture));
        }
        var stay = wish.draft().pictures().stream().distinct().map(id -> {
            var picture = there.get(id);
            if (picture == null) {
                throw Refusal.unknown("images", "image_unknown");
            }
            return picture;
        });
        return Stream.concat(stay, wish.added().stream()).toList();
    }
}
