package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.FieldError;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.administration.ShowStore;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.membership.Permission;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.StoreStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The store of the tenant that a call is for. */
public final class StoreApi implements ApiFeature {
    private static final String PATH = "/api/v1/stores";

    private final ShowStore showStore;
    private final ChangeStore changeStore;
    private final StoreUrls urls;

    public StoreApi(ShowStore showStore, ChangeStore changeStore, StoreUrls urls) {
        this.showStore = showStore;
        this.changeStore = changeStore;
        this.urls = urls;
    }

    /** Where a store can be read, by whoever has a token of its tenant. */
    public static String path(StoreId store) {
        return PATH + "/" + store.value();
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get(PATH, "listStores", "Stores", "Lists the tenant's store")
                        .member(null)
                        .answersPages(StoreJson.class)
                        .by(this::list),
                Describe.get(PATH + "/{id}", "showStore", "Stores", "Shows a store")
                        .member(null)
                        .versioned()
                        .answers(200, StoreJson.class)
                        .by(this::show),
                Describe.patch(PATH + "/{id}", "changeStore", "Stores", "Changes a store; for owners and admins")
                        .member(Permission.MANAGE_STORE)
                        .versioned()
                        .takes(StorePatch.class)
                        .answers(200, StoreJson.class)
                        .refuses(ProblemType.STATUS_REFUSED)
                        .by(this::change));
    }

    record StorePatch(
            @About(example = "عطور الشرق") @Nullable String name,
            @About("Short for a single category.") @Nullable BusinessCategory storeType,

            @About(value = "One to five.", example = "[\"perfumes\", \"beauty\"]") @Nullable
            List<BusinessCategory> categories,

            @Nullable Language language,
            @Nullable StoreStatus status,

            @About(
                    value = "Merged into what is there; null removes. `branding.logo` and `branding.pictures` are left"
                            + " out: pictures are uploaded.",
                    example = "{\"branding\": {\"colour\": \"#0b6e4f\"}}")
            @Nullable
            Settings config) {}

    private Answer list(Call call) {
        return Answer.ok(call.part(
                store(call).map(store -> List.of(json(store, call))).orElse(List.of()), StoreJson::id));
    }

    private Answer show(Call call) {
        var id = new StoreId(call.id("id"));
        return store(call)
                .filter(store -> store.id().equals(id))
                .<Answer>map(store -> answer(store, call))
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer change(Call call) {
        var command = new ChangeStore.Command(
                call.tenant(),
                new StoreId(call.id("id")),
                patch(call.patch(StorePatch.class)),
                call.ifMatch(),
                call.origin());
        return switch (changeStore.handle(command)) {
            case ChangeStore.Outcome.Changed changed -> answer(changed.store(), call);
            case ChangeStore.Outcome.Stale stale -> Answer.refused(ProblemType.PRECONDITION_FAILED);
            case ChangeStore.Outcome.Malformed(var faults) ->
                throw Problem.invalid(errors(faults)).asException();
            case ChangeStore.Outcome.StatusRefused refused -> Answer.refused(ProblemType.STATUS_REFUSED);
            case ChangeStore.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private static ChangeStore.Patch patch(StorePatch typed) {
        var fields = new Fields();
        var name = fields.readIfAny("name", typed.name(), StoreName::new);
        Set<BusinessCategory> categories = fields.readIfAny("categories", typed.categories(), BusinessCategory::choice);
        if (categories == null && typed.storeType() != null) {
            categories = Set.of(typed.storeType());
        }
        fields.refuseIfWrong();
        return new ChangeStore.Patch(name, categories, typed.language(), typed.status(), typed.config());
    }

    private static List<FieldError> errors(List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(fault.field(), fault.code()))
                .toList();
    }

    private Optional<Store> store(Call call) {
        return showStore.handle(new ShowStore.Command(call.tenant()));
    }

    private StoreJson json(Store store, Call call) {
        return StoreJson.of(store, call.tenant(), call.seat().slug(), urls);
    }

    private Answer.Done answer(Store store, Call call) {
        return Answer.ok(json(store, call)).withVersion(store.revision());
    }
}
