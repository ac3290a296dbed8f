package io.wassla.adapter.http.api;

import com.google.common.net.InetAddresses;
import io.javalin.http.Context;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.HeadAsGet;
import io.wassla.adapter.http.RequestId;
import io.wassla.adapter.http.json.RecordReader;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Upload;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.Client;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.Seat;
import io.wassla.core.session.Principal;
import io.wassla.core.session.SessionDirectory.Workplace;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One call of an operation, after it was admitted. */
public final class Call {
    private final Context ctx;
    private final @Nullable Principal principal;
    private final JsonBody body;
    private final Language language;
    private final Cursors cursors;

    Call(Context ctx, @Nullable Principal principal, JsonBody body, Language language, Cursors cursors) {
        this.ctx = ctx;
        this.principal = principal;
        this.body = body;
        this.language = language;
        this.cursors = cursors;
    }

    /** What was sent; answers 422 when it is not what the record wants. */
    public <T extends Record> T body(Class<T> type) {
        return RecordReader.read(body.document(), type);
    }

    public <T extends Record> T patch(Class<T> type) {
        return RecordReader.readPatch(body.document(), type);
    }

    /** What was sent where a file is taken; gone when the call is answered. */
    public Upload upload() {
        return body.upload();
    }

    public Principal principal() {
        if (principal == null) {
            throw new IllegalStateException("anyone may call this");
        }
        return principal;
    }

    public Optional<Principal> knownPrincipal() {
        return Optional.ofNullable(principal);
    }

    /** The token of the call, whatever it may be good for. */
    public Optional<Secret> bearerToken() {
        return Bearer.token(ctx);
    }

    /** Whether it came over loopback and through no proxy. */
    public boolean isFromThisMachine() {
        var arrival = Arrival.of(ctx);
        return !arrival.forwarded()
                && InetAddresses.forString(arrival.client().value()).isLoopbackAddress();
    }

    public Seat seat() {
        var seat = principal().seat();
        if (seat == null) {
            throw new IllegalStateException("called for no tenant");
        }
        return seat;
    }

    public TenantId tenant() {
        return seat().tenant();
    }

    /** The tenant that host or headers name, whosoever it is; answers 404 when there is none. */
    public Optional<TenantId> namedTenant(FindTenant tenants) {
        return TenantChoice.of(ctx).find(tenants);
    }

    public Language language() {
        return language;
    }

    public Client client() {
        var agent = ctx.userAgent();
        return new Client(Arrival.of(ctx).client(), agent == null ? "" : agent, RequestId.of(ctx));
    }

    /** Who asks, for the audit log. */
    public Origin origin() {
        return principal == null
                ? client().anonymous()
                : client().origin(principal.person().id());
    }

    /** The store that a shopper's call is for. */
    public Site.Storefront shop(Storefronts stores) {
        return stores.of(ctx);
    }

    /** All parts of the query string whose names begin so, by the rest of their names. */
    public Map<String, List<String>> queries(String beginning) {
        return ctx.queryParamMap().entrySet().stream()
                .filter(query -> query.getKey().startsWith(beginning))
                .collect(Collectors.toUnmodifiableMap(
                        query -> query.getKey().substring(beginning.length()), Map.Entry::getValue));
    }

    /** Part of the path. */
    public String path(String name) {
        return ctx.pathParam(name);
    }

    /** An id in the path; one that is none names nothing. */
    public UUID id(String name) {
        try {
            var text = path(name);
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(ProblemType.NOT_FOUND).asException();
        }
        throw Problem.of(ProblemType.NOT_FOUND).asException();
    }

    /** Part of the query string; answers 422 when it can't be read. */
    public <T> Optional<T> query(String name, Function<String, T> read) {
        try {
            return Optional.ofNullable(ctx.queryParam(name))
                    .filter(text -> !text.isEmpty())
                    .map(read);
        } catch (InvalidValue invalid) {
            throw Problem.invalid(name, invalid.code()).asException();
        }
    }

    public PageRequest page() {
        var limit = query("limit", Call::number).orElse(PageRequest.FIRST.limit());
        if (limit < 1 || limit > PageRequest.MOST) {
            throw Problem.invalid("limit", "limit_invalid").asException();
        }
        return new PageRequest(limit, query("cursor", cursors::read).orElse(null));
    }

    /** A page of a list as it is answered. */
    public <T> ListJson<T> list(Page<T> page) {
        var next = page.next();
        return new ListJson<>(page.items(), next == null ? null : cursors.write(next));
    }

    /** The part that is asked for of a list that is at hand as a whole, in the order it has. */
    public <T> ListJson<T> part(List<T> whole, Function<? super T, UUID> id) {
        var request = page();
        var from = request.from();
        var rest = from == null ? whole : whole.subList(after(from, whole, id), whole.size());
        return list(Page.cut(rest, request, id));
    }

    private static <T> int after(Cursor from, List<T> whole, Function<? super T, UUID> id) {
        for (var i = 0; i < whole.size(); i++) {
            if (id.apply(whole.get(i)).equals(from.before())) {
                return i + 1;
            }
        }
        throw Problem.invalid("cursor", "cursor_invalid").asException();
    }

    /**
     * The version that the client means to change, where it says so: of several the latest, because what was changed
     * never has an earlier version again. A tag that is not ours is never current.
     */
    public @Nullable Integer ifMatch() {
        var tags = ctx.header("If-Match");
        return tags == null || tags.strip().equals("*")
                ? null
                : ETag.latest(tags).orElse(-1);
    }

    /**
     * Refuses the call when it is meant for something else than is told now (412). For what may change without a new
     * version; asked with the thing locked.
     */
    public void requireMatch(Answer.Done told) {
        var tags = ctx.header("If-Match");
        if (tags == null || tags.strip().equals("*")) {
            return;
        }
        var tag = Rendered.of(told).headers().get("ETag");
        if (tag != null && !ETag.names(tags, tag)) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED).asException();
        }
    }

    /** Whether only the headers of the answer are wanted. */
    public boolean isForHeaders() {
        return HeadAsGet.wasHead(ctx);
    }

    /** What the caller works with, while connected. */
    public Workplace workplace() {
        return new Workplace(principal().session().id(), tenant());
    }

    /** Where the stream of events was broken off. */
    public Optional<String> lastEventId() {
        return Optional.ofNullable(ctx.header("Last-Event-ID"));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new InvalidValue("limit_invalid");
        }
    }
}
