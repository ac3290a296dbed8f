package io.wassla.core;

import io.wassla.core.identity.FreshProofPolicy;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.code.OtpPolicy;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.ThrottlePolicy;
import io.wassla.core.membership.InvitationPolicy;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.session.SessionPolicy;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.slug.SlugPolicy;
import java.time.Duration;

/** Every rule that an installation may set differently; {@link #STANDARD} is what Wassla comes with. */
public record Policies(SignIn signIn, Members members, Stores stores, Retention retention) {
    public static final Policies STANDARD =
            new Policies(SignIn.STANDARD, Members.STANDARD, Stores.STANDARD, Retention.STANDARD);

    /** @param registrations accounts with a password that one client network may try to make */
    public record SignIn(
            OtpPolicy codes,
            SignInLimits limits,
            SessionPolicy sessions,
            TokenPolicy tokens,
            FreshProofPolicy proofs,
            ThrottlePolicy registrations) {
        public static final SignIn STANDARD = new SignIn(
                OtpPolicy.STANDARD,
                SignInLimits.STANDARD,
                SessionPolicy.STANDARD,
                TokenPolicy.STANDARD,
                FreshProofPolicy.STANDARD,
                ThrottlePolicy.of(new ThrottlePolicy.Limit(30, Duration.ofMinutes(10))));
    }

    public record Members(PermissionPolicy permissions, InvitationPolicy invitations) {
        public static final Members STANDARD = new Members(PermissionPolicy.STANDARD, InvitationPolicy.STANDARD);
    }

    public record Stores(Countries countries, SlugPolicy slugs, LimitPolicy limits) {
        public static final Stores STANDARD = new Stores(Countries.SERVED, SlugPolicy.STANDARD, LimitPolicy.STANDARD);
    }

    /**
     * How long what was is remembered.
     *
     * @param emailLog what was sent to whom
     * @param imports files that were imported, and why rows of them were refused
     */
    public record Retention(Duration emailLog, Duration imports) {
        public static final Retention STANDARD = new Retention(Duration.ofDays(90), Duration.ofDays(30));
    }

    public Policies with(SignIn other) {
        return new Policies(other, members, stores, retention);
    }

    public Policies with(Members other) {
        return new Policies(signIn, other, stores, retention);
    }

    public Policies with(Retention other) {
        return new Policies(signIn, members, stores, other);
    }
}
