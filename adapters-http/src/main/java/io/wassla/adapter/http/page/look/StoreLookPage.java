package io.wassla.adapter.http.page.look;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Faults;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.membership.Permission;
import io.wassla.core.storefront.Corners;
import io.wassla.core.storefront.HeadingFont;
import io.wassla.core.storefront.PictureShape;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.storefront.Theme;
import io.wassla.core.tenancy.PictureSpot;
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

/** {@code /dashboard/store}: how the store looks, who sells in it and on what terms; each part has its own page. */
final class StoreLookPage {
    static final String PATH = "/dashboard/store";

    private final ChangeStore change;

    StoreLookPage(ChangeStore change) {
        this.change = change;
    }

    /**
     * @param status of the store
     * @param pause whether shoppers are told of a holiday today
     * @param legal whether all is told that the law wants
     * @param logo whether there is one
     */
    record Overview(String url, String status, boolean pause, boolean legal, boolean logo) {}

    /**
     * @param moved the brand as it is used, when it had to be moved to be read
     * @param sample of the page in what was chosen
     * @param previewed whether that is not saved
     */
    record View(
            Form form,
            StorePart part,
            String url,
            List<String> fonts,
            List<String> corners,
            List<String> pictures,
            @Nullable Moved moved,
            LookSample sample,
            boolean previewed) {}

    /** What was chosen, and what it became: on buttons and as text. */
    record Moved(String wanted, String brand, String ink) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, StoreLookPage::overview);
        for (var part : StorePart.values()) {
            visits.get(routes, part.path(), visit -> show(visit, part));
            visits.post(routes, part.path(), visit -> save(visit, part));
        }
    }

    private static void overview(Visit visit) {
        var store = store(visit);
        var config = StoreConfig.of(store.config(), store.language());
        visit.show(
                "look/store",
                new Overview(
                        visit.storeUrl(visit.seat().slug()),
                        store.status().code(),
                        config.holiday().isOn(LocalDate.ofInstant(visit.now(), zone(visit))),
                        config.legal().isComplete(),
                        store.pictures().in(PictureSpot.LOGO).isPresent()));
    }

    private static void show(Visit visit, StorePart part) {
        var site = site(visit);
        var form = new Form(StoreLookForm.values(site, visit.t()), List.of());
        visit.show(template(part), view(visit, new Sent(part, site, Map.of()), form, theme(site.store()), false));
    }

    private static String template(StorePart part) {
        return "look/store-" + part.code();
    }

    private void save(Visit visit, StorePart part) {
        var seat = visit.seat(Permission.MANAGE_STORE);
        var sent = new Sent(part, site(visit), StoreLookForm.typed(visit, part));
        try {
            if (visit.typed("do").equals("preview")) {
                preview(visit, sent);
                return;
            }
            var command = new ChangeStore.Command(
                    seat.tenant(),
                    new StoreId(UUID.fromString(visit.typed("store"))),
                    new ChangeStore.Patch(null, null, null, null, StoreLookForm.patch(part, sent.typed())),
                    Ints.tryParse(visit.typed("version")),
                    visit.origin());
            settle(visit, sent, change.handle(command));
        } catch (InvalidValue tooLarge) {
            refuse(visit, sent, List.of(new FieldFault("", tooLarge.code())));
        } catch (IllegalArgumentException malformedId) {
            throw visit.refused(ProblemType.BAD_REQUEST);
        }
    }

    /** @param site as it was before */
    private record Sent(StorePart part, Site.Storefront site, Map<String, String> typed) {
        Store store() {
            return site.store();
        }
    }

    /** What was chosen, and how it looks; nothing is saved. */
    private static void preview(Visit visit, Sent sent) {
        var store = sent.store();
        var config = store.config().merged(StoreLookForm.patch(sent.part(), sent.typed()));
        var faults = StoreConfig.faults(config, store.language());
        if (faults.isEmpty()) {
            var form = new Form(StoreLookForm.merged(sent.site(), visit.t(), sent.typed()), List.of());
            var theme = StoreConfig.of(config, store.language()).appearance().theme();
            visit.show(template(sent.part()), view(visit, sent, form, theme, true));
        } else {
            refuse(visit, sent, faults);
        }
    }

    private static void settle(Visit visit, Sent sent, ChangeStore.Outcome outcome) {
        switch (outcome) {
            case ChangeStore.Outcome.Changed changed -> visit.go(sent.part().path(), "saved");
            case ChangeStore.Outcome.Malformed(var faults) -> refuse(visit, sent, faults);
            case ChangeStore.Outcome.Stale stale ->
                again(visit, sent, List.of(new FieldError("", visit.t().get("error.conflict"))));
            case ChangeStore.Outcome.StatusRefused refused -> throw visit.refused(ProblemType.CONFLICT);
            case ChangeStore.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private static void refuse(Visit visit, Sent sent, List<FieldFault> faults) {
        var named = faults.stream()
                .map(fault -> new FieldFault(StoreLookForm.field(fault.field()), fault.code()))
                .toList();
        again(visit, sent, Faults.errors(visit.t(), named));
    }

    private static void again(Visit visit, Sent sent, List<FieldError> errors) {
        var form = new Form(StoreLookForm.merged(sent.site(), visit.t(), sent.typed()), errors);
        visit.refuse(template(sent.part()), view(visit, sent, form, theme(sent.store()), false));
    }

    private static Theme theme(Store store) {
        return StoreConfig.of(store.config(), store.language()).appearance().theme();
    }

    private static View view(Visit visit, Sent sent, Form form, Theme theme, boolean previewed) {
        var palette = theme.palette();
        return new View(
                form,
                sent.part(),
                visit.storeUrl(visit.seat().slug()),
                Arrays.stream(HeadingFont.values()).map(HeadingFont::code).toList(),
                Arrays.stream(Corners.values()).map(Corners::code).toList(),
                Arrays.stream(PictureShape.values()).map(PictureShape::code).toList(),
                theme.isMoved()
                        ? new Moved(
                                theme.brand().hex(),
                                palette.brand().hex(),
                                palette.brandInk().hex())
                        : null,
                LookSample.of(theme, sent.store().name().value(), visit.language() == Language.AR),
                previewed);
    }

    /** Of whoever may change how it looks. */
    static Store store(Visit visit) {
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
