package io.wassla.app;

import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.factor.Totp;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.CreateSuperadmin;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/** What tours need on their way that is not on the bill: guests, codes, jobs, a greater plan. */
record Tourist(Counted wassla, String name) {

    String email(String who) {
        return who + "-" + name + "@example.com";
    }

    Caller nobody() {
        return wassla.caller();
    }

    /** Signed in to the API by a code. */
    Caller.Reply signedIn(String who) {
        var sent = nobody().post("/api/auth/otp/request", "{\"identifier\": \"" + email(who) + "\"}")
                .expect(202);
        return nobody().post("/api/auth/otp/verify", verification(sent)).expect(200);
    }

    String verification(Caller.Reply sent) {
        return "{\"challenge_id\": \"%s\", \"code\": \"%s\"}".formatted(sent.at("/challenge_id"), wassla.newestCode());
    }

    /** A token of a link that makes whoever has it a superadmin. */
    String superadminsLink(String who) {
        var command = new CreateSuperadmin.Command(new EmailAddress(email(who)), null, Origin.OPERATOR);
        var created = wassla.wassla().sessions().createSuperadmin().handle(command);
        return ((CreateSuperadmin.Outcome.Created) created).link().reveal().replaceAll(".*token=", "");
    }

    void onPro(String tenant) {
        var id = new TenantId(UUID.fromString(tenant));
        wassla.wassla().tenancy().setPlan().handle(new SetPlan.Command(id, Plan.PRO, Origin.OPERATOR));
    }

    /** A job of the tenant that waits. */
    String job(String tenant) {
        var id = new TenantId(UUID.fromString(tenant));
        var task = new Job.Task(id, "import", Settings.NONE);
        var job = Job.queue(new JobId(wassla.assembly().ids().get()), task, Instant.parse("2026-01-15T12:00:00Z"));
        wassla.assembly().ports().storage().transactions().within(id, scope -> {
            scope.jobs().add(job);
            return job;
        });
        return job.id().value().toString();
    }

    /** What an authenticator app would show now. */
    static String totp(String key) {
        return Totp.code(new Secret(key), Instant.now()).reveal();
    }
}
