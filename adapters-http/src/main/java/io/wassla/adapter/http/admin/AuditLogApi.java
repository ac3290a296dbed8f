package io.wassla.adapter.http.admin;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.QueryValues;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.membership.Permission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who did what, when and from where. */
public final class AuditLogApi implements ApiFeature {
    private static final String PLATFORM = "platform";

    private final BrowseAuditLog browseAuditLog;
    private final FindTenant findTenant;

    public AuditLogApi(BrowseAuditLog browseAuditLog, FindTenant findTenant) {
        this.browseAuditLog = browseAuditLog;
        this.findTenant = findTenant;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Describe.get(
                        "/api/v1/audit-log",
                        "browseAuditLog",
                        "Audit log",
                        "Lists what was done, newest first: to the tenant for its owner; for a superadmin to the"
                                + " tenant that the call names, or to the platform")
                .memberOrSuperadmin(Permission.READ_AUDIT_LOG)
                .query("actor", UUID.class, "What this person did.")
                .query("action", String.class, "For example `session.started`.")
                .query("since", Instant.class, "From this moment on.")
                .query("chain", String.class, "`platform`, whatever tenant the caller has; for superadmins.")
                .answersPages(AuditEntryJson.class)
                .by(this::browse));
    }

    private Answer browse(Call call) {
        var filter = new AuditFilter(
                call.query("actor", QueryValues::id).orElse(null),
                call.query("action", QueryValues::text).orElse(null),
                call.query("since", QueryValues::instant).orElse(null));
        var page = browseAuditLog.handle(new BrowseAuditLog.Command(chain(call), filter, call.page()));
        return Answer.ok(call.list(page.map(AuditEntryJson::of)));
    }

    private Chain chain(Call call) {
        var who = call.principal();
        var seat = who.seat();
        var ofPlatform = call.query("chain", AuditLogApi::platform).isPresent();
        if (ofPlatform && !who.person().isSuperadmin()) {
            throw Problem.of(ProblemType.FORBIDDEN).asException();
        }
        var own = ofPlatform || seat == null ? new Chain.OfPlatform() : new Chain.OfTenant(seat.tenant());
        return who.person().isSuperadmin() && !ofPlatform
                ? call.namedTenant(findTenant).<Chain>map(Chain.OfTenant::new).orElse(own)
                : own;
    }

    private static String platform(String text) {
        if (!text.equals(PLATFORM)) {
            throw new InvalidValue("unknown_value");
        }
        return text;
    }
}
