package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.problem.FieldError;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductRefusal;
import io.wassla.core.catalog.category.CategoryRefusal;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.kernel.FieldFault;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes of a catalog are refused with. */
final class Refusals {
    private Refusals() {}

    /** @param wanted the product as it was wanted, to say at which variant the SKU is taken */
    static Answer of(ProductRefusal refusal, ProductDraft wanted) {
        return switch (refusal) {
            case ProductRefusal.AlreadyTaken(var what) -> taken(what, wanted);
            case ProductRefusal.UnknownReference(var fault) -> invalid(fault);
            case ProductRefusal.Malformed(var fault) -> invalid(fault);
            case ProductRefusal.AtLimit(var limit, var most, var used) ->
                Answer.refused(Problem.of(ProblemType.PLAN_LIMIT)
                        .with("of", limit.code())
                        .with("limit", most)
                        .with("used", used));
        };
    }

    static Answer of(CategoryRefusal refusal) {
        return switch (refusal) {
            case CategoryRefusal.AlreadyTaken(var what) -> taken(what, null);
            case CategoryRefusal.UnknownParent unknown -> invalid(new FieldFault("parent_id", "category_unknown"));
            case CategoryRefusal.Circle circle -> invalid(new FieldFault("parent_id", "category_circle"));
            case CategoryRefusal.TooDeep(var deepest) -> invalid(new FieldFault("parent_id", "category_too_deep"));
            case CategoryRefusal.TooMany(var most) -> invalid(new FieldFault("", "too_many_categories"));
        };
    }

    static Answer invalid(FieldFault fault) {
        return Answer.refused(Problem.invalid(fault.field(), fault.code()));
    }

    private static Answer taken(Set<Taken> what, @Nullable ProductDraft wanted) {
        var errors = what.stream()
                .map(taken -> error(taken, wanted))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        var type = errors.stream().anyMatch(error -> error.code().equals("sku_taken"))
                ? ProblemType.SKU_TAKEN
                : ProblemType.HANDLE_TAKEN;
        return Answer.refused(new Problem(type, errors, Map.of(), Map.of()));
    }

    private static FieldError error(Taken taken, @Nullable ProductDraft wanted) {
        return switch (taken) {
            case Taken.TakenSku(var sku) -> new FieldError(path(sku, wanted), "sku_taken");
            case Taken.TakenHandle(var language, var handle) ->
                new FieldError("handle." + language.code(), "handle_taken");
        };
    }

    private static String path(Sku sku, @Nullable ProductDraft wanted) {
        if (wanted == null || wanted.options().isEmpty()) {
            return "sku";
        }
        var keys = wanted.variants().stream().map(each -> each.sku().key()).toList();
        var place = keys.indexOf(sku.key());
        return place < 0 ? "sku" : "variants[" + place + "].sku";
    }
}
