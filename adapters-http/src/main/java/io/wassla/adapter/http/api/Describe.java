package io.wassla.adapter.http.api;

import io.javalin.http.HandlerType;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Sample;
import io.wassla.core.membership.Permission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what an operation is. */
public final class Describe {
    private final HandlerType method;
    private final String path;
    private final Operation.About about;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Operation.Reply> answers = new ArrayList<>();
    private final Set<ProblemType> problems = EnumSet.noneOf(ProblemType.class);
    private Access access = new Access.Anyone();
    private boolean storesAnswers;
    private boolean versioned;
    private Operation.Body body = new Operation.Body.None();
    private boolean bodyOptional;

    private Describe(HandlerType method, String path, Operation.About about) {
        this.method = method;
        this.path = path;
        this.about = about;
        this.storesAnswers = method.equals(HandlerType.POST);
    }

    public static Describe get(String path, String id, String tag, String summary) {
        return new Describe(HandlerType.GET, path, new Operation.About(id, tag, summary));
    }

    public static Describe post(String path, String id, String tag, String summary) {
        return new Describe(HandlerType.POST, path, new Operation.About(id, tag, summary));
    }

    public static Describe put(String path, String id, String tag, String summary) {
        return new Describe(HandlerType.PUT, path, new Operation.About(id, tag, summary));
    }

    public static Describe patch(String path, String id, String tag, String summary) {
        return new Describe(HandlerType.PATCH, path, new Operation.About(id, tag, summary));
    }

    public static Describe delete(String path, String id, String tag, String summary) {
        return new Describe(HandlerType.DELETE, path, new Operation.About(id, tag, summary));
    }

    public Describe watcher() {
        access = new Access.Watcher();
        return this;
    }

    public Describe signedIn() {
        access = new Access.SignedIn();
        return this;
    }

    public Describe maybeSignedIn() {
        access = new Access.MaybeSignedIn();
        return this;
    }

    public Describe superadmin() {
        access = new Access.Superadmin();
        return this;
    }

    /** For members of the tenant whose role allows it; any role when no permission is named. */
    public Describe member(@Nullable Permission permission) {
        access = new Access.OfTenant(permission, false, false, false);
        return this;
    }

    /** The same, also by the cookie of a browser that shows one of our own pages; for what scripts can't send a token to. */
    public Describe memberOrBrowser() {
        access = new Access.OfTenant(null, false, false, true);
        return this;
    }

    /** The same, about the tenant itself. */
    public Describe tenant(@Nullable Permission permission) {
        access = new Access.OfTenant(permission, true, false, false);
        return this;
    }

    /** For members whose role allows it, and for superadmins on behalf of the platform or of any tenant. */
    public Describe memberOrSuperadmin(Permission permission) {
        access = new Access.OfTenant(permission, false, true, false);
        return this;
    }

    /** Answers hold secrets that are given once and not kept. */
    public Describe storingNothing() {
        storesAnswers = false;
        return this;
    }

    public Describe takes(Class<? extends Record> type) {
        body = method.equals(HandlerType.PATCH) ? new Operation.Body.Patch(type) : new Operation.Body.Json(type);
        return this;
    }

    /** @param types media types that the body itself may have; a form with the part {@code file} will always do */
    public Describe takesFile(Set<String> types, long most, Sample sample, Parameter... fields) {
        body = new Operation.Body.Upload(types, List.of(fields), most, sample);
        problems.add(ProblemType.MALFORMED_FORM);
        return this;
    }

    public Describe mayTake(Class<? extends Record> type) {
        bodyOptional = true;
        return takes(type);
    }

    public Describe query(String name, Class<?> type, String meaning) {
        parameters.add(new Parameter(name, type, meaning));
        return this;
    }

    public Describe answers(int status, Class<? extends Record> type) {
        answers.add(new Operation.Reply.One(status, type, null));
        return this;
    }

    /** The same, told by an answer that the examples of its fields can't be put together to. */
    public Describe answers(int status, Record example) {
        answers.add(new Operation.Reply.One(status, example.getClass(), example));
        return this;
    }

    /** What was made has an address of its own, which the answer tells. */
    public Describe answersMade(Class<? extends Record> type) {
        answers.add(new Operation.Reply.Made(type));
        return this;
    }

    public Describe answersNothing(int status) {
        answers.add(new Operation.Reply.Nothing(status));
        return this;
    }

    /** A list that is read page by page. */
    public Describe answersPages(Class<? extends Record> item) {
        query("limit", Integer.class, "How many, 1 to 100; 20 when left out.");
        query("cursor", String.class, "`next` of the page before.");
        problems.add(ProblemType.CURSOR_INVALID);
        answers.add(new Operation.Reply.Many(200, item));
        return this;
    }

    /** Server-sent events, resumable by {@code Last-Event-ID}. */
    public Describe answersEvents(Class<? extends Record> data) {
        answers.add(new Operation.Reply.Events(200, data));
        return this;
    }

    public Describe answersText(String mediaType) {
        answers.add(new Operation.Reply.Text(200, mediaType));
        return this;
    }

    /** Answers carry an {@code ETag}; a change that names another version is refused. */
    public Describe versioned() {
        versioned = true;
        if (method.equals(HandlerType.PATCH)) {
            problems.add(ProblemType.PRECONDITION_FAILED);
        }
        return this;
    }

    public Describe refuses(ProblemType... types) {
        problems.addAll(List.of(types));
        return this;
    }

    public Operation by(Operation.Handler handler) {
        return new Operation(
                method,
                path,
                about,
                new Operation.Traits(access, storesAnswers, versioned),
                new Operation.Takes(body, bodyOptional, parameters),
                answers,
                problems,
                handler);
    }
}
