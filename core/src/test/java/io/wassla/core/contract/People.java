package io.wassla.core.contract;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.AddIdentifier;
import io.wassla.core.identity.ChallengeId;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.CodeDispatch;
import io.wassla.core.identity.CodeJudge;
import io.wassla.core.identity.ConfirmIdentifier;
import io.wassla.core.identity.ConfirmTotp;
import io.wassla.core.identity.DropTotp;
import io.wassla.core.identity.EnrolTotp;
import io.wassla.core.identity.Links;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.OtpPolicy;
import io.wassla.core.identity.PasswordThrottle;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.RequestCode;
import io.wassla.core.identity.RequestPasswordReset;
import io.wassla.core.identity.SecondFactorCheck;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.SignInLimits;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.membership.AcceptInvitation;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.InvitationPolicy;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.MemberTrail;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.Role;
import io.wassla.core.memory.MemoryAccessTokens;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.memory.MemoryKeyedHash;
import io.wassla.core.memory.MemoryOtpSender;
import io.wassla.core.memory.MemoryPasswordHasher;
import io.wassla.core.memory.MemoryRateLimiter;
import io.wassla.core.memory.MemoryVault;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.session.Admission;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.ChangePassword;
import io.wassla.core.session.CreateSuperadmin;
import io.wassla.core.session.Credential;
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
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SessionPolicy;
import io.wassla.core.session.SignInWithCode;
import io.wassla.core.session.SignInWithPassword;
import io.wassla.core.session.SignOut;
import io.wassla.core.session.StartSession;
import io.wassla.core.session.SuspendUser;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.session.Takeover;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Retrying;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every use-case of people, memberships and sessions on a storage under test, with the standard policies, a sender that
 * keeps its letters and a clock that the test moves.
 */
public final class People {
    public final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00Z"));
    public final MemoryOtpSender sender;
    public final MemoryPasswordHasher hasher;
    public final Platform<WasslaPlatformScope> platform;
    public final Transactions<WasslaScope> transactions;
    public final Supplier<UUID> ids;

    public final RequestCode requestCode;
    public final AddIdentifier addIdentifier;
    public final ConfirmIdentifier confirmIdentifier;
    public final RequestPasswordReset requestPasswordReset;
    public final EnrolTotp enrolTotp;
    public final ConfirmTotp confirmTotp;
    public final DropTotp dropTotp;

    public final InviteMember inviteMember;
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
    public People(Storage storage, MemoryDatabase database) {
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
        var check = new SecondFactorCheck(limits, vault, hash, clock);
        requestCode = new RequestCode(dispatch);
        addIdentifier = new AddIdentifier(platform, dispatch);
        confirmIdentifier = new ConfirmIdentifier(platform, judge, trail, notices, clock);
        requestPasswordReset = new RequestPasswordReset(
                platform, sender, Runnable::run, links, TokenPolicy.STANDARD, limits, chance, clock);
        enrolTotp = new EnrolTotp(platform, vault, chance);
        confirmTotp = new ConfirmTotp(platform, limits, vault, hash, chance, trail, notices, clock);
        dropTotp = new DropTotp(platform, check, trail, notices, clock);

        var memberTrail = new MemberTrail(ids);
        var permissions = PermissionPolicy.STANDARD;
        var rules = new InviteMember.Rules(permissions, LimitPolicy.STANDARD, InvitationPolicy.STANDARD);
        var rates = new MemoryRateLimiter(database, clock);
        inviteMember = new InviteMember(transactions, sender, rates, rules, links, memberTrail, chance, ids, clock);
        acceptInvitation = new AcceptInvitation(platform, memberTrail, clock);
        listMembers = new ListMembers(platform, clock);
        changeMember = new ChangeMember(transactions, permissions, LimitPolicy.STANDARD, memberTrail, clock);
        removeMember = new RemoveMember(transactions, permissions, memberTrail, clock);

        var tokens = new MemoryAccessTokens(chance);
        var ring = new KeyRing(platform, tokens, sessions, clock);
        var entrance = new Entrance(sessions, TokenPolicy.STANDARD, ring, trail, chance, ids, clock);
        var takeover = new Takeover(trail, clock);
        var passwords = new PasswordThrottle(limits);
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
        rotateSigningKeys = new RotateSigningKeys(platform, tokens, ring, sessions, trail, clock);
        forgetExpired = new ForgetExpired(platform, otp, limits.memory(), clock);
    }

    /** Asks for a code and reads it. */
    public Asked ask(Identifier identifier) {
        return ask(identifier, client());
    }

    public Asked ask(Identifier identifier, Client client) {
        var outcome = requestCode.handle(new RequestCode.Command(identifier, client, Language.AR));
        if (!(outcome instanceof RequestCode.Outcome.Sent sent)) {
            throw new AssertionError(outcome);
        }
        return new Asked(sent.challenge(), lastCode(identifier));
    }

    /** A code that was asked for. */
    public record Asked(ChallengeId challenge, Secret code) {
        /** One that is not right. */
        public Secret wrong() {
            return new Secret(code.reveal().equals("000000") ? "111111" : "000000");
        }
    }

    public Secret lastCode(Identifier identifier) {
        return last(identifier, Letter.SignInCode.class).code();
    }

    public <L extends Letter> L last(Identifier to, Class<L> type) {
        return sender.sent().reversed().stream()
                .filter(sent -> sent.to().equals(to))
                .map(MemoryOtpSender.Sent::letter)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The token in a link of a letter. */
    public static Secret token(Secret link) {
        return new Secret(link.reveal().substring(link.reveal().indexOf("token=") + 6));
    }

    public SignInWithCode.Outcome type(ChallengeId challenge, Secret code) {
        return type(challenge, code, SessionKind.API, client());
    }

    public SignInWithCode.Outcome type(ChallengeId challenge, Secret code, SessionKind kind, Client client) {
        return signInWithCode.handle(new SignInWithCode.Command(challenge, code, kind, client, Language.AR));
    }

    /** Somebody signed in by a code. */
    public Admission signedIn(Identifier identifier, SessionKind kind) {
        clock.pass(OtpPolicy.STANDARD.resendAfter());
        var asked = ask(identifier);
        var outcome = type(asked.challenge(), asked.code(), kind, client());
        if (!(outcome instanceof SignInWithCode.Outcome.SignedIn in)) {
            throw new AssertionError(outcome);
        }
        return in.admission();
    }

    /** Somebody who registered with a password and has proven nothing. */
    public User registered(EmailAddress email, String password) {
        var hash = hasher.hash(new Secret(password));
        var profile = new Profile(new PersonName("نورة"), Language.AR, null);
        var user = User.registered(new UserId(ids.get()), email, profile, hash, clock.instant());
        platform.within(scope -> scope.users().add(user));
        return user;
    }

    public User user(UserId id) {
        return platform.within(scope -> scope.users().find(id)).orElseThrow();
    }

    public static Credential.Tokens tokens(Admission admission) {
        return (Credential.Tokens) admission.credential();
    }

    public Authenticate.Outcome authenticated(Admission admission) {
        return switch (admission.credential()) {
            case Credential.Cookie cookie -> authenticate.handle(new Authenticate.Command.ByCookie(cookie.token()));
            case Credential.Tokens tokens ->
                authenticate.handle(new Authenticate.Command.ByAccessToken(tokens.access()));
        };
    }

    /** What the platform's audit log tells of somebody, oldest first. */
    public List<String> audited(UserId user) {
        return entries().stream()
                .filter(entry -> entry.subject().id().equals(user.value().toString()))
                .map(AuditEntry::action)
                .toList();
    }

    /** What it tells of anybody, oldest first. */
    public List<String> auditedOnPlatform() {
        return entries().stream().map(AuditEntry::action).toList();
    }

    private List<AuditEntry> entries() {
        return platform.within(scope -> scope.audit()
                .page(new Chain.OfPlatform(), AuditFilter.ALL, new PageRequest(PageRequest.MOST, null))
                .items()
                .reversed());
    }

    /** Somebody who is signed in and may have a store. */
    public User someone() {
        return signedIn(email(), SessionKind.API).user();
    }

    /** A store that these people own. */
    public Tenant store(Plan plan, User... owners) {
        var now = clock.instant();
        var id = ids.get();
        var slug = new Slug("s" + UUID.randomUUID().toString().replace("-", ""));
        var market = Countries.SERVED.require("SA").market();
        var opened = Tenant.open(new TenantId(id), slug, new StoreName("عطور نسم"), market, now);
        var tenant = plan == Plan.BASIC ? opened : opened.on(plan, now);
        platform.within(scope -> scope.tenants().add(tenant));
        for (var owner : owners) {
            join(tenant, owner, Role.OWNER);
        }
        return tenant;
    }

    public Membership join(Tenant tenant, User user, Role role) {
        var membership = Membership.begin(new MembershipId(ids.get()), user.id(), role, clock.instant());
        platform.within(scope -> scope.seats().add(tenant.id(), membership));
        return membership;
    }

    public InviteMember.Outcome invite(Tenant tenant, User by, Identifier to, Role role) {
        return inviteMember.handle(new InviteMember.Command(
                tenant.id(),
                by.id(),
                "نورة",
                to,
                role,
                Language.AR,
                Origin.of(by.id().value())));
    }

    public ChangeMember.Outcome change(
            Tenant tenant, User by, MembershipId member, @Nullable Role role, @Nullable Boolean suspended) {
        return changeMember.handle(new ChangeMember.Command(
                tenant.id(), by.id(), member, role, suspended, Origin.of(by.id().value())));
    }

    public RemoveMember.Outcome remove(Tenant tenant, User by, MembershipId member) {
        return removeMember.handle(new RemoveMember.Command(
                tenant.id(), by.id(), member, Origin.of(by.id().value())));
    }

    public List<Membership> members(Tenant tenant) {
        return listMembers.handle(new ListMembers.Command(tenant.id())).members().stream()
                .map(Member::membership)
                .toList();
    }

    /** Some machine that nobody else uses. */
    public static Client client() {
        var random = UUID.randomUUID().toString().substring(0, 19).replace("-", "");
        var address = "2001:db8:" + random.substring(0, 4) + ":" + random.substring(4, 8) + "::1";
        return new Client(new ClientAddress(address), "test", null);
    }

    /** Some address that nobody else has. */
    public static EmailAddress email() {
        return new EmailAddress("someone-" + UUID.randomUUID() + "@example.com");
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
