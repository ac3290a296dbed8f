package io.wassla.core.contract;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.identity.AddIdentifier;
import io.wassla.core.identity.ConfirmIdentifier;
import io.wassla.core.identity.FreshProofPolicy;
import io.wassla.core.identity.Links;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.RemoveIdentifier;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.code.CodeDispatch;
import io.wassla.core.identity.code.CodeJudge;
import io.wassla.core.identity.code.OtpPolicy;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.DropTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.identity.factor.SecondFactorCheck;
import io.wassla.core.identity.password.PasswordThrottle;
import io.wassla.core.identity.password.RequestPasswordReset;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.membership.AcceptInvitation;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.InvitationPolicy;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.MemberTrail;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.ShowInvitation;
import io.wassla.core.memory.MemoryAccessTokens;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.memory.MemoryKeyedHash;
import io.wassla.core.memory.MemoryOtpSender;
import io.wassla.core.memory.MemoryPasswordHasher;
import io.wassla.core.memory.MemoryRateLimiter;
import io.wassla.core.memory.MemoryVault;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.ChangePassword;
import io.wassla.core.session.CreateSuperadmin;
import io.wassla.core.session.EndSessions;
import io.wassla.core.session.Entrance;
import io.wassla.core.session.ForgetExpired;
import io.wassla.core.session.KeyRing;
import io.wassla.core.session.ListSessions;
import io.wassla.core.session.PassSecondFactor;
import io.wassla.core.session.RedeemSignInLink;
import io.wassla.core.session.RefreshTokens;
import io.wassla.core.session.ResetPassword;
import io.wassla.core.session.RotateSigningKeys;
import io.wassla.core.session.SessionPolicy;
import io.wassla.core.session.SignInWithCode;
import io.wassla.core.session.SignInWithPassword;
import io.wassla.core.session.SignOut;
import io.wassla.core.session.StartSession;
import io.wassla.core.session.SuspendUser;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.session.Takeover;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Retrying;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every use-case of people, memberships and sessions on a storage under test, with the standard policies, a sender that
 * keeps its letters and a clock that the test moves.
 */
abstract sealed class PeopleUseCases permits People {
    public final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00Z"));
    public final MemoryOtpSender sender;
    public final MemoryPasswordHasher hasher;
    public final Platform<WasslaPlatformScope> platform;
    public final Transactions<WasslaScope> transactions;
    public final Supplier<UUID> ids;

    public final RequestCode requestCode;
    public final AddIdentifier addIdentifier;
    public final ConfirmIdentifier confirmIdentifier;
    public final RemoveIdentifier removeIdentifier;
    public final RequestPasswordReset requestPasswordReset;
    public final EnrolTotp enrolTotp;
    public final ConfirmTotp confirmTotp;
    public final DropTotp dropTotp;

    public final InviteMember inviteMember;
    public final ShowInvitation showInvitation;
    public final AcceptInvitation acceptInvitation;
    public final ListMembers listMembers;
    public final ChangeMember changeMember;
    public final RemoveMember removeMember;

    public final Authenticate authenticate;
    public final SignInWithCode signInWithCode;
    public final SignInWithPassword signInWithPassword;
    public final PassSecondFactor passSecondFactor;
    public final RedeemSignInLink redeemSignInLink;
    public final RefreshTokens refreshTokens;
    public final SignOut signOut;
    public final StartSession startSession;
    public final ListSessions listSessions;
    public final EndSessions endSessions;
    public final SwitchTenant switchTenant;
    public final ResetPassword resetPassword;
    public final ChangePassword changePassword;
    public final CreateSuperadmin createSuperadmin;
    public final SuspendUser suspendUser;
    public final RotateSigningKeys rotateSigningKeys;
    public final ForgetExpired forgetExpired;

    /** @param database of the storage, or a separate one: gateways refuse to be called inside its transactions */
    PeopleUseCases(Storage storage, MemoryDatabase database) {
        platform = Retrying.platform(new ForAll(storage.platform()));
        transactions = Retrying.transactions(new OfOne(storage.transactions()));
        var chance = new SecureChance();
        var hash = new MemoryKeyedHash(chance);
        var vault = new MemoryVault();
        var limits = SignInLimits.STANDARD;
        var otp = OtpPolicy.STANDARD;
        var sessions = SessionPolicy.STANDARD;
        var links = new Links("https://wassla.example");
        ids = new UuidV7(clock, chance);
        sender = new MemoryOtpSender(database);
        hasher = new MemoryPasswordHasher(database, chance);
        var trail = new SecurityTrail(ids);
        var notices = new Notices(sender, Runnable::run, clock);
        var dispatch = new CodeDispatch(platform, sender, otp, limits, hash, chance, ids, clock);
        var judge = new CodeJudge(otp, limits, hash, trail, clock);
        var check = new SecondFactorCheck(limits, vault, hash, trail, clock);
        requestCode = new RequestCode(dispatch);
        addIdentifier = new AddIdentifier(platform, dispatch, FreshProofPolicy.STANDARD, clock);
        confirmIdentifier = new ConfirmIdentifier(platform, judge, trail, notices, clock);
        removeIdentifier = new RemoveIdentifier(platform, FreshProofPolicy.STANDARD, trail, notices, clock);
        requestPasswordReset = new RequestPasswordReset(
                platform, sender, Runnable::run, links, TokenPolicy.STANDARD, limits, hash, chance, clock);
        enrolTotp = new EnrolTotp(platform, vault, FreshProofPolicy.STANDARD, chance, clock);
        confirmTotp = new ConfirmTotp(platform, limits, vault, hash, chance, trail, notices, clock);
        dropTotp = new DropTotp(platform, check, trail, notices, clock);

        var memberTrail = new MemberTrail(ids);
        var permissions = PermissionPolicy.STANDARD;
        var rules = new InviteMember.Rules(permissions, LimitPolicy.STANDARD, InvitationPolicy.STANDARD);
        var rates = new MemoryRateLimiter(database, clock);
        inviteMember = new InviteMember(transactions, sender, rates, rules, links, memberTrail, chance, ids, clock);
        showInvitation = new ShowInvitation(platform, clock);
        acceptInvitation = new AcceptInvitation(platform, memberTrail, trail, notices, clock);
        listMembers = new ListMembers(platform, clock);
        changeMember = new ChangeMember(transactions, permissions, LimitPolicy.STANDARD, memberTrail, clock);
        removeMember = new RemoveMember(transactions, permissions, memberTrail, clock);

        var tokens = new MemoryAccessTokens(chance);
        var ring = new KeyRing(platform, tokens, sessions, storage.invalidations(), clock);
        var entrance = new Entrance(sessions, TokenPolicy.STANDARD, ring, trail, chance, ids, clock);
        var takeover = new Takeover(trail, clock);
        var passwords = new PasswordThrottle(limits, hash, trail);
        authenticate = new Authenticate(platform, ring, sessions, clock);
        signInWithCode = new SignInWithCode(platform, judge, takeover, entrance, trail, notices, ids, clock);
        signInWithPassword = new SignInWithPassword(platform, hasher, passwords, entrance, clock);
        passSecondFactor = new PassSecondFactor(platform, check, entrance, clock);
        redeemSignInLink = new RedeemSignInLink(platform, entrance, clock);
        refreshTokens = new RefreshTokens(platform, entrance, sessions, trail, notices, chance, clock);
        signOut = new SignOut(platform, trail, clock);
        startSession = new StartSession(platform, entrance);
        listSessions = new ListSessions(platform, clock);
        endSessions = new EndSessions(platform, trail, clock);
        switchTenant = new SwitchTenant(platform, entrance);
        resetPassword = new ResetPassword(platform, hasher, takeover, trail, notices, clock);
        changePassword = new ChangePassword(platform, hasher, passwords, trail, notices, clock);
        createSuperadmin = new CreateSuperadmin(
                platform, hasher, takeover, links, TokenPolicy.STANDARD, trail, chance, ids, clock);
        suspendUser = new SuspendUser(platform, trail, clock);
        rotateSigningKeys = new RotateSigningKeys(platform, tokens, sessions, trail, clock);
        forgetExpired = new ForgetExpired(platform, otp, limits.memory(), clock);
    }

    private record ForAll(Platform<? extends WasslaPlatformScope> platform) implements Platform<WasslaPlatformScope> {
        @Override
        public <T extends @Nullable Object> T within(Function<? super WasslaPlatformScope, ? extends T> work) {
            return platform.<T>within(work);
        }
    }

    private record OfOne(Transactions<? extends WasslaScope> transactions) implements Transactions<WasslaScope> {
        @Override
        public <T extends @Nullable Object> T within(TenantId tenant, Function<? super WasslaScope, ? extends T> work) {
            return transactions.<T>within(tenant, work);
        }
    }
}
