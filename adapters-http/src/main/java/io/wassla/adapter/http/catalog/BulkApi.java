package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.core.catalog.BulkEdit;
import io.wassla.core.catalog.EditProducts;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.membership.Permission;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same done to many products. */
public final class BulkApi implements ApiFeature {
    private final EditProducts edit;

    public BulkApi(EditProducts edit) {
        this.edit = edit;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Describe.post(
                        "/api/v1/products/bulk", "editProducts", "Products", "Does the same to up to 100 products")
                .member(Permission.MANAGE_CATALOG)
                .takes(BulkRequest.class)
                .answers(200, BulkDone.class)
                .by(this::edit));
    }

    enum BulkAction {
        SET_STATUS,
        ADD_CATEGORY,
        REMOVE_CATEGORY,
        ADD_TAG,
        REMOVE_TAG,
        REMOVE
    }

    record BulkRequest(
            @About("Those that don't exist are passed over.")
            List<UUID> ids,

            BulkAction action,
            @About("For set_status.") @Nullable ProductStatus status,

            @About(value = "For add_category and remove_category.", example = "null") @Nullable
            UUID categoryId,

            @About(value = "For add_tag: its name; made when there is none.", example = "null", most = 60) @Nullable
            String tag,

            @About(value = "For remove_tag.", example = "null") @Nullable
            UUID tagId) {}

    record BulkDone(
            @About(value = "How many products are different now.", example = "1")
            int changed) {}

    private Answer edit(Call call) {
        var typed = call.body(BulkRequest.class);
        var products = typed.ids().stream().map(ProductId::new).collect(Collectors.toSet());
        var command = new EditProducts.Command(call.tenant(), products, List.of(edit(typed)), call.origin());
        return switch (edit.handle(command)) {
            case EditProducts.Outcome.Done(var changed) -> Answer.ok(new BulkDone(changed));
            case EditProducts.Outcome.Refused(var fault) ->
                Refusals.invalid(new FieldFault(field(fault.field()), fault.code()));
        };
    }

    private static BulkEdit edit(BulkRequest typed) {
        return switch (typed.action()) {
            case SET_STATUS -> new BulkEdit.SetStatus(required("status", typed.status()));
            case ADD_CATEGORY -> new BulkEdit.AddCategory(new CategoryId(required("category_id", typed.categoryId())));
            case REMOVE_CATEGORY ->
                new BulkEdit.RemoveCategory(new CategoryId(required("category_id", typed.categoryId())));
            case ADD_TAG -> new BulkEdit.AddTag(tag(required("tag", typed.tag())));
            case REMOVE_TAG -> new BulkEdit.RemoveTag(new TagId(required("tag_id", typed.tagId())));
            case REMOVE -> new BulkEdit.Remove();
        };
    }

    /** One category or tag is sent here, where a product has several. */
    private static String field(String ofProduct) {
        return switch (ofProduct) {
            case "category_ids" -> "category_id";
            case "tags" -> "tag";
            default -> ofProduct;
        };
    }

    private static String tag(String typed) {
        var fields = new Fields();
        var tag = fields.read("tag", () -> new Tag(new TagId(new UUID(0, 0)), typed));
        fields.refuseIfWrong();
        return tag.get().name();
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Problem.invalid(field, "required").asException();
        }
        return value;
    }
}
