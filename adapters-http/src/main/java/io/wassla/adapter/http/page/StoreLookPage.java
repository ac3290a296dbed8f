package io.wassla.adapter.http.page;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.membership.Permission;
import io.wassla.core.storefront.Corners;
import io.wassla.core.storefront.HeadingFont;
import io.wassla.core.storefront.PictureShape;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/store}: how the store looks, who sells in it and on what terms; each part is saved by itself. */
final class StoreLookPage {
    private static final String PATH = "/dashboard/store";

    private final ChangeStore change;

    StoreLookPage(ChangeStore change) {
        this.change = change;
    }

    /**
     * @param status of the store
     * @param pause whether shoppers are told of a holiday today
     * @param moved the brand as it is used, when it had to be moved to be read
     */
    record View(
            Form form,
            String url,
            String status,
            boolean pause,
            List<String> fonts,
            List<String> corners,
            List<String> pictures,
            @Nullable Moved moved,
            boolean legal) {}

    /** What was chosen, and what it became: on buttons and as text. */
    record Moved(String wanted, String brand, String ink) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        for (var part : StoreLookForm.PARTS) {
            visits.post(routes, PATH + "/" + part, visit -> save(visit, part));
        }
    }

    private void show(Visit visit) {
        var store = store(visit);
        visit.show("store-look", view(visit, store, new Form(StoreLookForm.values(store, visit.t()), List.of())));
    }

    private void save(Visit visit, String part) {
        var seat = visit.seat(Permission.MANAGE_STORE);
        var store = store(visit);
        var typed = StoreLookForm.typed(visit, part);
        try {
            var command = new ChangeStore.Command(
                    seat.tenant(),
                    new StoreId(UUID.fromString(visit.typed("store"))),
                    new ChangeStore.Patch(null, null, null, null, StoreLookForm.patch(part, typed)),
                    Ints.tryParse(visit.typed("version")),
                    visit.origin());
            settle(visit, store, typed, change.handle(command));
        } catch (InvalidValue tooLarge) {
            refuse(visit, store, typed, List.of(new FieldFault("", tooLarge.code())));
        } catch (IllegalArgumentException malformedId) {
            throw visit.refused(ProblemType.BAD_REQUEST);
        }
    }

    private void settle(Visit visit, Store store, Map<String, String> typed, ChangeStore.Outcome outcome) {
        switch (outcome) {
            case ChangeStore.Outcome.Changed changed -> visit.go(PATH, "saved");
            case ChangeStore.Outcome.Malformed(var faults) -> refuse(visit, store, typed, faults);
            case ChangeStore.Outcome.Stale stale ->
                show(visit, store, typed, List.of(new FieldError("", visit.t().get("error.conflict"))));
            case ChangeStore.Outcome.StatusRefused refused -> throw visit.refused(ProblemType.CONFLICT);
            case ChangeStore.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private static void refuse(Visit visit, Store store, Map<String, String> typed, List<FieldFault> faults) {
        var named = faults.stream()
                .map(fault -> new FieldFault(StoreLookForm.field(fault.field()), fault.code()))
                .toList();
        show(visit, store, typed, Faults.errors(visit.t(), named));
    }

    private static void show(Visit visit, Store store, Map<String, String> typed, List<FieldError> errors) {
        visit.refuse("store-look", view(visit, store, new Form(StoreLookForm.merged(store, visit.t(), typed), errors)));
    }

    private static View view(Visit visit, Store store, Form form) {
        var config = StoreConfig.of(store.config(), store.language());
        var theme = config.appearance().theme();
        var palette = theme.palette();
        return new View(
                form,
                visit.storeUrl(visit.seat().slug()),
                store.status().code(),
                config.holiday().isOn(LocalDate.ofInstant(visit.now(), zone(visit))),
                Arrays.stream(HeadingFont.values()).map(HeadingFont::code).toList(),
                Arrays.stream(Corners.values()).map(Corners::code).toList(),
                Arrays.stream(PictureShape.values()).map(PictureShape::code).toList(),
                theme.isMoved()
                        ? new Moved(
                                theme.brand().hex(),
                                palette.brand().hex(),
                                palette.brandInk().hex())
                        : null,
                config.legal().isComplete());
    }

    private static Store store(Visit visit) {
        return site(visit).store();
    }

    private static ZoneId zone(Visit visit) {
        return site(visit).tenant().market().timeZone();
    }

    /** Known to this node, so that asking twice costs nothing. */
    private static Site.Storefront site(Visit visit) {
        var slug = visit.seat(Permission.MANAGE_STORE).slug();
        return switch (visit.visits().site(visit.visits().domain().host(slug))) {
            case Site.Storefront storefront -> storefront;
            case Site.Inactive inactive -> throw visit.refused(ProblemType.TENANT_INACTIVE);
            case Site.Moved moved -> throw visit.refused(ProblemType.NOT_FOUND);
            case Site.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
            case Site.OfPlatform platform -> throw visit.refused(ProblemType.NOT_FOUND);
        };
    }
}
