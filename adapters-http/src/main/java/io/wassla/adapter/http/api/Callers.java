package io.wassla.adapter.http.api;

import io.javalin.http.Context;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.WebSession;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Secret;
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

    /** Who calls; nobody for an operation that anyone may call. Refuses everybody else with a problem. */
    public Optional<Principal> admit(Context ctx, Access access) {
        return switch (access) {
            case Access.Anyone anyone -> Optional.empty();
            case Access.MaybeSignedIn maybe -> Bearer.token(ctx).flatMap(this::known);
            case Access.SignedIn signedIn -> Optional.of(authenticated(ctx));
            case Access.Superadmin superadmin -> Optional.of(superadmin(ctx));
            case Access.OfTenant member -> Optional.of(member(ctx, member));
        };
    }

    /** For what scripts can't send a token to. A browser says where its page came from; a socket's must. */
    private Principal browser(Context ctx) {
        var ours = Csrf.isSameOrigin(ctx) && (ctx.header("Origin") != null || ctx.header("Sec-WebSocket-Key") == null);
        return Optional.of(ctx)
                .filter(asked -> ours)
                .flatMap(sessions::token)
                .flatMap(cookie -> known(new Authenticate.Command.ByCookie(cookie)))
                .orElseThrow(() -> Bearer.missing().asException());
    }

    private Principal authenticated(Context ctx) {
        var token = Bearer.token(ctx).orElseThrow(() -> Bearer.missing().asException());
        return known(token).orElseThrow(() -> Bearer.refused().asException());
    }

    private Optional<Principal> known(Secret token) {
        return known(new Authenticate.Command.ByAccessToken(token));
    }

    private Optional<Principal> known(Authenticate.Command command) {
        return switch (authenticate.handle(command)) {
            case Authenticate.Outcome.Authenticated known -> Optional.of(known.principal());
            case Authenticate.Outcome.Refused refused -> Optional.empty();
        };
    }

    private Principal superadmin(Context ctx) {
        var principal = authenticated(ctx);
        if (!principal.person().isSuperadmin()) {
            throw Problem.of(ProblemType.FORBIDDEN).asException();
        }
        return principal;
    }

    private Principal member(Context ctx, Access.OfTenant access) {
        var choice = TenantChoice.of(ctx);
        var cookie = access.orBrowser() && Bearer.token(ctx).isEmpty();
        var principal = cookie ? browser(ctx) : authenticated(ctx);
        var seat = principal.seat();
        var withoutSeat = seat == null || !choice.isNone();
        if (access.orSuperadmin() && principal.person().isSuperadmin() && withoutSeat) {
            return principal;
        }
        requireSeat(principal, seat, choice, access);
        requireOpen(seat);
        var permission = access.permission();
        if (permission != null && !principal.may(permission, permissions)) {
            throw Problem.of(ProblemType.FORBIDDEN).asException();
        }
        return principal;
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
