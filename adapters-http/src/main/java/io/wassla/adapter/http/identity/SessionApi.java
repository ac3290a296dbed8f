package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.session.EndSessions;
import io.wassla.core.session.ListSessions;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SessionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a person is signed in. */
public final class SessionApi implements ApiFeature {
    private final ListSessions listSessions;
    private final EndSessions endSessions;

    public SessionApi(ListSessions listSessions, EndSessions endSessions) {
        this.listSessions = listSessions;
        this.endSessions = endSessions;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/api/v1/auth/sessions", "listSessions", "Account", "Lists where I am signed in")
                        .signedIn()
                        .answersPages(SessionJson.class)
                        .by(this::list),
                Describe.delete(
                                "/api/v1/auth/sessions",
                                "endOtherSessions",
                                "Account",
                                "Ends all my sessions but this one")
                        .signedIn()
                        .answersNothing(204)
                        .by(this::endOthers),
                Describe.delete("/api/v1/auth/sessions/{id}", "endSession", "Account", "Ends one of my sessions")
                        .signedIn()
                        .answersNothing(204)
                        .by(this::end));
    }

    record SessionJson(
            UUID id,
            SessionKind kind,
            @About("Whether it is the one that asks.") boolean current,

            @About(value = "What the client calls itself.", example = "Mozilla/5.0")
            String agent,

            @About(example = "203.0.113.7") String address,
            Instant startedAt,
            Instant lastSeenAt,
            Instant endsAt) {

        static SessionJson of(SessionView session, SessionId current) {
            var lifetime = session.lifetime();
            return new SessionJson(
                    session.id().value(),
                    session.kind(),
                    session.id().equals(current),
                    session.client().agent(),
                    session.client().address().value(),
                    lifetime.startedAt(),
                    lifetime.lastSeenAt(),
                    lifetime.endsAt());
        }
    }

    private Answer list(Call call) {
        var who = call.principal();
        var sessions = listSessions.handle(new ListSessions.Command(who.person().id()));
        return Answer.ok(call.part(
                sessions.stream()
                        .map(session -> SessionJson.of(session, who.session().id()))
                        .toList(),
                SessionJson::id));
    }

    private Answer endOthers(Call call) {
        var who = call.principal();
        endSessions.handle(
                new EndSessions.Command.All(who.person().id(), who.session().id(), call.origin()));
        return Answer.nothing();
    }

    private Answer end(Call call) {
        var command = new EndSessions.Command.One(
                call.principal().person().id(), new SessionId(call.id("id")), call.origin());
        return endSessions.handle(command).ended() == 0 ? Answer.refused(ProblemType.NOT_FOUND) : Answer.nothing();
    }
}
