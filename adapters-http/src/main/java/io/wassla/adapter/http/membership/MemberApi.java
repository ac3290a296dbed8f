package io.wassla.adapter.http.membership;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.Role;
import io.wassla.core.tenancy.Limit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works on a tenant. */
public final class MemberApi implements ApiFeature {
    private final ListMembers listMembers;
    private final ChangeMember changeMember;
    private final RemoveMember removeMember;

    public MemberApi(ListMembers listMembers, ChangeMember changeMember, RemoveMember removeMember) {
        this.listMembers = listMembers;
        this.changeMember = changeMember;
        this.removeMember = removeMember;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/api/v1/members", "listMembers", "Members", "Lists members and open invitations")
                        .member(Permission.MANAGE_MEMBERS)
                        .answersPages(MemberJson.class)
                        .by(this::list),
                Describe.patch(
                                "/api/v1/members/{id}",
                                "changeMember",
                                "Members",
                                "Changes a member's role, suspends or resumes")
                        .member(Permission.MANAGE_MEMBERS)
                        .takes(MemberPatch.class)
                        .answers(200, MemberJson.class)
                        .refuses(ProblemType.LAST_OWNER, ProblemType.PLAN_LIMIT)
                        .by(this::change),
                Describe.delete(
                                "/api/v1/members/{id}",
                                "removeMember",
                                "Members",
                                "Removes a member, leaves, or withdraws an invitation")
                        .member(null)
                        .answersNothing(204)
                        .refuses(ProblemType.LAST_OWNER)
                        .by(this::remove));
    }

    record MemberPatch(
            @Nullable Role role,
            @About(example = "false") @Nullable Boolean suspended) {}

    private Answer list(Call call) {
        var all = listMembers.handle(new ListMembers.Command(call.tenant()));
        return Answer.ok(call.part(
                Stream.concat(
                                all.members().stream().map(MemberJson::of),
                                all.invitations().stream().map(MemberJson::of))
                        .toList(),
                MemberJson::id));
    }

    private Answer change(Call call) {
        var patch = call.patch(MemberPatch.class);
        var member = new MembershipId(call.id("id"));
        var command = new ChangeMember.Command(
                call.tenant(), call.principal().person().id(), member, patch.role(), patch.suspended(), call.origin());
        return switch (changeMember.handle(command)) {
            case ChangeMember.Outcome.Changed changed -> show(member, call);
            case ChangeMember.Outcome.NotAllowed not -> Answer.refused(ProblemType.FORBIDDEN);
            case ChangeMember.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
            case ChangeMember.Outcome.LastOwner last -> Answer.refused(ProblemType.LAST_OWNER);
            case ChangeMember.Outcome.AtLimit full -> atLimit(full.limit(), full.most(), full.used());
        };
    }

    private Answer show(MembershipId id, Call call) {
        return listMembers.handle(new ListMembers.Command(call.tenant())).members().stream()
                .filter(member -> member.membership().id().equals(id))
                .findAny()
                .<Answer>map(member -> Answer.ok(MemberJson.of(member)))
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer remove(Call call) {
        var command = new RemoveMember.Command(
                call.tenant(), call.principal().person().id(), new MembershipId(call.id("id")), call.origin());
        return switch (removeMember.handle(command)) {
            case RemoveMember.Outcome.Removed removed -> Answer.nothing();
            case RemoveMember.Outcome.NotAllowed not -> Answer.refused(ProblemType.FORBIDDEN);
            case RemoveMember.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
            case RemoveMember.Outcome.LastOwner last -> Answer.refused(ProblemType.LAST_OWNER);
        };
    }

    static Answer atLimit(Limit limit, int most, int used) {
        return Answer.refused(Problem.of(ProblemType.PLAN_LIMIT)
                .with("of", limit.code())
                .with("limit", most)
                .with("used", used));
    }
}
