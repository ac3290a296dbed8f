package io.wassla.core;

import io.wassla.core.session.Authenticate;
import io.wassla.core.session.ChangePassword;
import io.wassla.core.session.CreateSuperadmin;
import io.wassla.core.session.EndSessions;
import io.wassla.core.session.KeyRing;
import io.wassla.core.session.ListSessions;
import io.wassla.core.session.NoteMasterKey;
import io.wassla.core.session.PassSecondFactor;
import io.wassla.core.session.RedeemSignInLink;
import io.wassla.core.session.RefreshTokens;
import io.wassla.core.session.ResetPassword;
import io.wassla.core.session.RotateSigningKeys;
import io.wassla.core.session.SignInWithCode;
import io.wassla.core.session.SignInWithPassword;
import io.wassla.core.session.SignOut;
import io.wassla.core.session.StartSession;
import io.wassla.core.session.SuspendUser;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.session.WatchSessions;

/** Signing in, staying signed in, and signing out. */
public record SessionFeature(
        Authenticate authenticate,
        WatchSessions watch,
        SignInWithCode signInWithCode,
        SignInWithPassword signInWithPassword,
        PassSecondFactor passSecondFactor,
        RedeemSignInLink redeemSignInLink,
        StartSession startSession,
        RefreshTokens refreshTokens,
        SwitchTenant switchTenant,
        SignOut signOut,
        ListSessions listSessions,
        EndSessions endSessions,
        ChangePassword changePassword,
        ResetPassword resetPassword,
        CreateSuperadmin createSuperadmin,
        SuspendUser suspendUser,
        RotateSigningKeys rotateSigningKeys,
        NoteMasterKey noteMasterKey,
        KeyRing keys) {

    static SessionFeature of(Parts parts) {
        var platform = parts.platform();
        var clock = parts.clock();
        var chance = parts.ports().world().chance();
        var secrets = parts.ports().secrets();
        var rules = parts.policies().signIn();
        var shared = parts.signIn();
        var trail = shared.trail();
        var notices = shared.notices();
        var entrance = shared.entrance();
        return new SessionFeature(
                new Authenticate(platform, shared.ring(), rules.sessions(), clock),
                new WatchSessions(platform, clock),
                new SignInWithCode(
                        platform, shared.judge(), shared.takeover(), entrance, trail, notices, parts.ids(), clock),
                new SignInWithPassword(platform, secrets.passwords(), shared.passwords(), entrance, clock),
                new PassSecondFactor(platform, shared.secondFactor(), entrance, clock),
                new RedeemSignInLink(platform, entrance, clock),
                new StartSession(platform, entrance),
                new RefreshTokens(platform, entrance, rules.sessions(), trail, notices, chance, clock),
                new SwitchTenant(platform, entrance),
                new SignOut(platform, trail, clock),
                new ListSessions(platform, clock),
                new EndSessions(platform, trail, clock),
                new ChangePassword(platform, secrets.passwords(), shared.passwords(), trail, notices, clock),
                new ResetPassword(platform, secrets.passwords(), shared.takeover(), trail, notices, clock),
                new CreateSuperadmin(
                        platform,
                        secrets.passwords(),
                        shared.takeover(),
                        parts.links(),
                        rules.tokens(),
                        trail,
                        chance,
                        parts.ids(),
                        clock),
                new SuspendUser(platform, trail, clock),
                new RotateSigningKeys(platform, secrets.tokens(), rules.sessions(), trail, clock),
                new NoteMasterKey(platform, trail, clock),
                shared.ring());
    }
}
