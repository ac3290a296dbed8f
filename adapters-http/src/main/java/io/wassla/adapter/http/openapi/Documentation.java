package io.wassla.adapter.http.openapi;

import com.google.common.base.Suppliers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Operations;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The OpenAPI document, Swagger UI and ReDoc. Everything they load comes from this server; their own content security
 * policy allows the styles that they write themselves, and nothing from elsewhere.
 */
public final class Documentation implements Feature {
    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; connect-src 'self'; font-src 'self' data:; img-src 'self' data:; "
            + "script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, DocumentationFile> FILES = Map.of(
            "swagger-ui.css",
            new DocumentationFile(WEBJARS + "swagger-ui/5.32.11/swagger-ui.css", "text/css"),
            "swagger-ui.js",
            new DocumentationFile(WEBJARS + "swagger-ui/5.32.11/swagger-ui-bundle.js", "text/javascript"),
            "redoc.js",
            new DocumentationFile(WEBJARS + "redoc/2.5.1/redoc.standalone.js", "text/javascript"),
            "start-swagger-ui.js",
            new DocumentationFile("start-swagger-ui.js", "text/javascript"),
            "start-redoc.js",
            new DocumentationFile("start-redoc.js", "text/javascript"));
    private static final String SWAGGER_UI = page(
            "<link rel=\"stylesheet\" href=\"/docs/files/swagger-ui.css\">",
            "<main id=\"page\"></main><script src=\"/docs/files/swagger-ui.js\"></script>"
                    + "<script src=\"/docs/files/start-swagger-ui.js\"></script>");
    private static final String REDOC = page(
            "",
            "<main id=\"page\"></main><script src=\"/docs/files/redoc.js\"></script>"
                    + "<script src=\"/docs/files/start-redoc.js\"></script>");

    private final Supplier<String> document;

    /** @param operations asked for at the first request, so that a start does not wait for a document */
    public Documentation(Supplier<List<Operation>> operations, String version) {
        this.document = Suppliers.memoize(() -> OpenApiDocument.write(operations.get(), version));
    }

    /** The document alone. */
    public static String write(List<Operation> operations, String version) {
        return OpenApiDocument.write(Operations.withAliases(operations), version);
    }

    @Override
    public void mount(RoutesConfig routes) {
        routes.get("/openapi.json", ctx -> ctx.result(document.get()).contentType("application/json; charset=utf-8"));
        routes.get("/docs", ctx -> show(ctx, SWAGGER_UI));
        routes.get("/redoc", ctx -> show(ctx, REDOC));
        routes.get("/docs/files/{name}", Documentation::file);
    }

    private static void show(Context ctx, String page) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.html(page).contentType("text/html; charset=utf-8");
    }

    private static void file(Context ctx) {
        var file = FILES.get(ctx.pathParam("name"));
        if (file == null) {
            throw Problem.of(ProblemType.NOT_FOUND).asException();
        }
        ctx.header("Cache-Control", "public, max-age=86400");
        ctx.contentType(file.mediaType() + "; charset=utf-8").result(read(file));
    }

    private static byte[] read(DocumentationFile file) {
        try (var stream = Documentation.class.getResourceAsStream(file.resource())) {
            if (stream == null) {
                throw new IllegalStateException(file.resource() + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Wassla API</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + head + "</head><body>" + body + "</body></html>";
    }

    private record DocumentationFile(String resource, String mediaType) {}
}
