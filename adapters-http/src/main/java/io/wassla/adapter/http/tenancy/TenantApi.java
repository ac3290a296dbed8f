package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeSlug;
import io.wassla.core.administration.ChangeTenant;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.administration.TenantView;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.membership.ListSeats;
import io.wassla.core.membership.Permission;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tenant that a call is for, and the list of mine. */
public final class TenantApi implements ApiFeature {
    private final ListSeats listSeats;
    private final ShowTenant showTenant;
    private final ChangeTenant changeTenant;
    private final ChangeSlug changeSlug;

    public TenantApi(ListSeats listSeats, ShowTenant showTenant, ChangeTenant changeTenant, ChangeSlug changeSlug) {
        this.changeSlug = changeSlug;
        this.listSeats = listSeats;
        this.showTenant = showTenant;
        this.changeTenant = changeTenant;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/api/v1/tenants", "listTenants", "Tenants", "Lists the tenants I belong to")
                        .signedIn()
                        .answersPages(SeatJson.class)
                        .by(this::list),
                Describe.get(
                                "/api/v1/tenants/current",
                                "showTenant",
                                "Tenants",
                                "Shows the tenant that the call is for")
                        .tenant(null)
                        .versioned()
                        .answers(200, TenantJson.class)
                        .by(this::show),
                Describe.patch(
                                "/api/v1/tenants/current",
                                "changeTenant",
                                "Tenants",
                                "Changes name, address, language, time zone and settings; for owners")
                        .tenant(Permission.MANAGE_TENANT)
                        .versioned()
                        .takes(TenantPatch.class)
                        .answers(200, TenantJson.class)
                        .refuses(ProblemType.SLUG_TAKEN, ProblemType.SLUG_INVALID, ProblemType.SLUG_RESERVED)
                        .by(this::change));
    }

    record TenantPatch(
            @About(example = "عطور الشرق") @Nullable String name,

            @About(value = "Twice in 30 days; the one before leads to it for good.", example = "atr-alsharq") @Nullable
            String slug,

            @Nullable Language language,

            @About(value = "IANA name", example = "Asia/Riyadh") @Nullable
            String timeZone,

            @About("Merged into what is there; null removes.") @Nullable
            Settings settings) {}

    private Answer list(Call call) {
        var seats =
                listSeats.handle(new ListSeats.Command(call.principal().person().id()));
        return Answer.ok(call.part(seats.stream().map(SeatJson::of).toList(), SeatJson::id));
    }

    private Answer show(Call call) {
        return showTenant
                .handle(new ShowTenant.Command(call.tenant()))
                .<Answer>map(TenantApi::answer)
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer change(Call call) {
        var typed = call.patch(TenantPatch.class);
        var patch = patch(typed);
        var slug = slug(typed);
        if (slug == null) {
            return change(call, patch, call.ifMatch());
        }
        return switch (changeSlug.handle(new ChangeSlug.Command(call.tenant(), slug, call.ifMatch(), call.origin()))) {
            case ChangeSlug.Outcome.Changed moved -> change(call, patch, null);
            case ChangeSlug.Outcome.Unavailable refused ->
                Answer.refused((refused.reserved()
                                ? Problem.invalid("slug", "slug_reserved")
                                : Problem.of(ProblemType.SLUG_TAKEN))
                        .with(
                                "suggestions",
                                refused.suggestions().stream().map(Slug::value).toList()));
            case ChangeSlug.Outcome.TooOften often -> Answer.refused(Problem.invalid("slug", "slug_moved_too_often"));
            case ChangeSlug.Outcome.Stale stale -> Answer.refused(ProblemType.PRECONDITION_FAILED);
            case ChangeSlug.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private Answer change(Call call, ChangeTenant.Patch patch, @Nullable Integer expected) {
        var command = new ChangeTenant.Command(call.tenant(), patch, expected, call.origin());
        return switch (changeTenant.handle(command)) {
            case ChangeTenant.Outcome.Changed changed -> answer(changed.tenant());
            case ChangeTenant.Outcome.Stale stale -> Answer.refused(ProblemType.PRECONDITION_FAILED);
            case ChangeTenant.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private static ChangeTenant.Patch patch(TenantPatch typed) {
        var fields = new Fields();
        var name = fields.readIfAny("name", typed.name(), StoreName::new);
        var zone = fields.readIfAny("time_zone", typed.timeZone(), TenantApi::zone);
        var patch =
                fields.read("settings", () -> new ChangeTenant.Patch(name, typed.language(), zone, typed.settings()));
        fields.refuseIfWrong();
        return patch.get();
    }

    private static @Nullable Slug slug(TenantPatch typed) {
        var fields = new Fields();
        var slug = fields.readIfAny("slug", typed.slug(), Slug::new);
        fields.refuseIfWrong();
        return slug;
    }

    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidValue("time_zone_invalid");
        }
        return ZoneId.of(name);
    }

    static Answer.Done answer(TenantView view) {
        return Answer.ok(TenantJson.of(view)).withVersion(view.tenant().revision());
    }
}
