package io.wassla.adapter.http.api;

import io.javalin.http.Context;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.WebSession;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.Seat;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Finds out who calls and for which tenant, and whether they may. */
public final class Callers {
    private final Authenticate authenticate;
    private final WebSession sessions;
    private final PermissionPolicy permissions;
    private final OnboardingDue onboarding;

    public Callers(
            Authenticate authenticate, WebSession sessions, PermissionPolicy permissions, OnboardingDue onboarding) {
        this.authenticate = authenticate;
        this.sessions = sessions;
        this.permissions = permissions;
        this.onboarding = onboarding;
    }

    /**
     * Who calls; nobody for an operation that anyone may call. Refuses everybody else with a problem, after the call was
     * counted: what is refused costs too.
     */
    public Optional<Principal> admit(Context ctx, Access access, RateLimits limits) {
        var caller = caller(ctx, access);
        caller.ifPresentOrElse(known -> limits.takeToken(ctx, known), () -> limits.takeAddress(ctx));
        var choice = TenantChoice.of(ctx);
        switch (access) {
            case Access.Anyone anyone -> {}
            case Access.Watcher watcher -> {}
            case Access.MaybeSignedIn maybe -> {}
            case Access.SignedIn signedIn -> known(ctx, caller);
            case Access.Superadmin superadmin -> requireSuperadmin(known(ctx, caller));
            case Access.OfTenant member -> requireMember(known(ctx, caller), choice, member);
        }
        caller.ifPresent(admitted -> limits.takeTenant(ctx, admitted));
        return caller;
    }

    private Optional<Principal> caller(Context ctx, Access access) {
        return switch (access) {
            case Access.Anyone anyone -> Optional.empty();
            case Access.Watcher watcher -> Optional.empty();
            case Access.MaybeSignedIn maybe -> bearer(ctx);
            case Access.SignedIn signedIn -> bearer(ctx);
            case Access.Superadmin superadmin -> bearer(ctx);
            case Access.OfTenant member ->
                member.orBrowser() && Bearer.token(ctx).isEmpty() ? browser(ctx) : bearer(ctx);
        };
    }

    private Optional<Principal> bearer(Context ctx) {
        return Bearer.token(ctx).flatMap(token -> known(new Authenticate.Command.ByAccessToken(token)));
    }

    /** For what scripts can't send a token to. A browser says where its page came from; a socket's must. */
    private Optional<Principal> browser(Context ctx) {
        var ours = Csrf.isSameOrigin(ctx) && (ctx.header("Origin") != null || ctx.header("Sec-WebSocket-Key") == null);
        return Optional.of(ctx)
                .filter(asked -> ours)
                .flatMap(sessions::token)
                .flatMap(cookie -> known(new Authenticate.Command.ByCookie(cookie)));
    }

    private Optional<Principal> known(Authenticate.Command command) {
        return switch (authenticate.handle(command)) {
            case Authenticate.Outcome.Authenticated known -> Optional.of(known.principal());
            case Authenticate.Outcome.Refused refused -> Optional.empty();
        };
    }

    private static Principal known(Context ctx, Optional<Principal> caller) {
        return caller.orElseThrow(
                () -> (Bearer.token(ctx).isPresent() ? Bearer.refused() : Bearer.missing()).asException());
    }

    private static void requireSuperadmin(Principal principal) {
        if (!principal.person().isSuperadmin()) {
            throw Problem.of(ProblemType.FORBIDDEN).asException();
        }
    }

    private void requireMember(Principal principal, TenantChoice choice, Access.OfTenant access) {
        if (access.orSuperadmin() && principal.person().isSuperadmin()) {
            return;
        }
        var seat = principal.seat();
        requireSeat(principal, seat, choice, access);
        requireOpen(seat);
        var permission = access.permission();
        if (permission != null && !principal.may(permission, permissions)) {
            throw Problem.of(ProblemType.FORBIDDEN).asException();
        }
    }

    private void requireSeat(Principal principal, @Nullable Seat seat, TenantChoice choice, Access.OfTenant access) {
        if (seat == null) {
            onboarding.next(principal).ifPresent(step -> {
                throw Problem.of(ProblemType.ONBOARDING_STEP).with("next", step).asException();
            });
        }
        if (seat == null || !choice.agreesWith(seat)) {
            throw Problem.of(access.tenantItself() ? ProblemType.TENANT_FORBIDDEN : strangers(choice))
                    .asException();
        }
    }

    /** To somebody who named a tenant that is not theirs, its things do not exist. */
    private static ProblemType strangers(TenantChoice choice) {
        return choice.isNone() ? ProblemType.TENANT_FORBIDDEN : ProblemType.NOT_FOUND;
    }

    private static void requireOpen(@Nullable Seat seat) {
        if (seat == null) {
            return;
        }
        MDC.put("tenant", seat.tenant().value().toString());
        if (seat.suspended()) {
            throw Problem.of(ProblemType.TENANT_FORBIDDEN).asException();
        }
        if (!seat.tenantActive()) {
            throw Problem.of(ProblemType.TENANT_INACTIVE).asException();
        }
    }
}
