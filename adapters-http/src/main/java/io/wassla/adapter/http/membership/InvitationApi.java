package io.wassla.adapter.http.membership;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.AcceptInvitation;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.Role;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.session.Person;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Asking somebody in, and coming in. */
public final class InvitationApi implements ApiFeature {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final InviteMember inviteMember;
    private final AcceptInvitation acceptInvitation;

    public InvitationApi(InviteMember inviteMember, AcceptInvitation acceptInvitation) {
        this.inviteMember = inviteMember;
        this.acceptInvitation = acceptInvitation;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(
                                "/api/v1/members",
                                "inviteMember",
                                "Members",
                                "Invites somebody by e-mail or text message")
                        .member(Permission.MANAGE_MEMBERS)
                        .takes(NewMember.class)
                        .answers(201, MemberJson.class)
                        .refuses(
                                ProblemType.IDENTIFIER_INVALID,
                                ProblemType.IDENTIFIER_UNPROVEN,
                                ProblemType.CHANNEL_UNAVAILABLE,
                                ProblemType.PLAN_LIMIT,
                                ProblemType.DELIVERY_FAILED)
                        .by(this::invite),
                Describe.post(
                                "/api/v1/members/accept",
                                "acceptInvitation",
                                "Members",
                                "Accepts an invitation with the token of its letter")
                        .signedIn()
                        .takes(Acceptance.class)
                        .answers(200, JoinedJson.class)
                        .refuses(ProblemType.TOKEN_INVALID, ProblemType.MEMBER_EXISTS, ProblemType.INVITATION_FOR_OTHER)
                        .by(this::accept));
    }

    record NewMember(@About(example = "noura@example.com") String identifier, Role role) {}

    record Acceptance(
            @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
            Secret token) {}

    record JoinedJson(
            @About("For POST /api/v1/tenants/{id}/token.") UUID tenantId, UUID memberId, Role role) {}

    private Answer invite(Call call) {
        var request = call.body(NewMember.class);
        var fields = new Fields();
        var to = fields.read("identifier", () -> Identifier.parse(request.identifier()));
        fields.refuseIfWrong();
        var person = call.principal().person();
        var command = new InviteMember.Command(
                call.tenant(),
                person.id(),
                !person.contacts().anyUnverified(),
                called(person),
                to.get(),
                request.role(),
                call.language(),
                call.origin());
        return switch (inviteMember.handle(command)) {
            case InviteMember.Outcome.Invited invited -> Answer.created(MemberJson.of(invited.invitation()));
            case InviteMember.Outcome.NotAllowed not -> Answer.refused(ProblemType.FORBIDDEN);
            case InviteMember.Outcome.ProveFirst prove -> Answer.refused(ProblemType.IDENTIFIER_UNPROVEN);
            case InviteMember.Outcome.AtLimit full -> MemberApi.atLimit(full.limit(), full.most(), full.used());
            case InviteMember.Outcome.ChannelUnavailable unavailable ->
                Answer.refused(Problem.unreachable(unavailable.channel()));
            case InviteMember.Outcome.TooOften often -> Answer.refused(Problem.tooOften(often.retryAfter()));
            case InviteMember.Outcome.DeliveryFailed failed ->
                Answer.refused(Problem.of(ProblemType.DELIVERY_FAILED).retryAfter(SHORTLY));
        };
    }

    private static String called(Person person) {
        var name = person.profile().fullName();
        var email = person.contacts().email();
        var phone = person.contacts().phone();
        if (name != null) {
            return name.value();
        }
        return email != null ? email.value() : phone != null ? phone.readable() : "";
    }

    private Answer accept(Call call) {
        var command = new AcceptInvitation.Command(
                call.principal().person().id(), call.body(Acceptance.class).token(), call.client());
        return switch (acceptInvitation.handle(command)) {
            case AcceptInvitation.Outcome.Joined joined ->
                Answer.ok(new JoinedJson(
                        joined.tenant().value(),
                        joined.membership().id().value(),
                        joined.membership().role()));
            case AcceptInvitation.Outcome.Invalid invalid -> Answer.refused(ProblemType.TOKEN_INVALID);
            case AcceptInvitation.Outcome.NotYours other -> Answer.refused(ProblemType.INVITATION_FOR_OTHER);
            case AcceptInvitation.Outcome.AlreadyMember member -> Answer.refused(ProblemType.MEMBER_EXISTS);
        };
    }
}
