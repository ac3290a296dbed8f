package io.wassla.adapter.http;

import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Language;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What is answered when a request is so broken that it never reaches a route. */
final class JettyErrors extends ErrorHandler {
    private final Supplier<UUID> ids;

    JettyErrors(Supplier<UUID> ids) {
        this.ids = ids;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var id = ids.get().toString();
        AccessLog.writeUnread(id, status, Request.getRemoteAddr(request));
        Content.Sink.write(response, true, body(id, status, response.getHeaders()), callback);
    }

    private static String body(String id, int status, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
        fields.put(RequestId.HEADER, id);
        fields.put("X-Content-Type-Options", "nosniff");
        var problem = Problem.of(ProblemType.ofStatus(status));
        return ProblemJson.write(ProblemTexts.of(problem, Language.AR, id));
    }
}
