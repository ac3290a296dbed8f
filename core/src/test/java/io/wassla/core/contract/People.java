package io.wassla.core.contract;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.OtpPolicy;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.Role;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.memory.MemoryOtpSender;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.session.Admission;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.Credential;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithCode;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do, each in one line of a test. */
public final class People extends PeopleUseCases {

    /** @param database of the storage, or a separate one: gateways refuse to be called inside its transactions */
    public People(Storage storage, MemoryDatabase database) {
        super(storage, database);
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

    /** Who was told that this happened, oldest first. */
    public List<Identifier> told(Letter.SecurityNotice.Kind what) {
        return sender.sent().stream()
                .filter(sent -> sent.letter() instanceof Letter.SecurityNotice notice && notice.kind() == what)
                .map(MemoryOtpSender.Sent::to)
                .toList();
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
                !by.contacts().anyUnverified(),
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
}
