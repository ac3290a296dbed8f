package io.wassla.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;

/** The operations of the OpenAPI document that a server serves. */
record Operations(JsonNode document) {

    Operations() {
        this(JsonNodeFactory.instance.objectNode());
    }

    static Operations of(Caller caller) {
        return new Operations(caller.get("/openapi.json").expect(200).json());
    }

    private Stream<Operation> all() {
        return document.at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())));
    }

    /** Those with such a place in their path. */
    Stream<Operation> naming(String place) {
        return all().filter(operation -> operation.path().contains("{" + place + "}"));
    }

    /** Those that are for one tenant. */
    Stream<Operation> ofTenants() {
        return all().filter(operation -> operation.node().at("/parameters").findValues("name").stream()
                .anyMatch(name -> name.asText().equals("X-Tenant")));
    }

    record Operation(String method, String path, JsonNode node) {
        /** What can be read at once, and not for ever. */
        boolean reads() {
            return method.equals("GET") && !path.endsWith("/events");
        }

        /** Calls it with the ids of somebody's things, and the example of the document. */
        Caller.Reply by(Caller caller, Furnished whose) {
            var content = node.at("/requestBody/content");
            var type = content.isMissingNode() ? "" : content.fieldNames().next();
            if (type.equals("multipart/form-data")) {
                return caller.upload(whose.path(path), file(content.get(type)), "example");
            }
            return caller.send(
                    method, whose.path(path), type, body(content.path(type).path("example")));
        }

        private static String body(JsonNode example) {
            return example.isValueNode() ? example.asText() : example.isMissingNode() ? "" : example.toString();
        }

        private static byte[] file(JsonNode media) {
            var file = media.at("/example/file").asText();
            return media.at("/schema/properties/file/contentMediaType").asText().startsWith("text/")
                    ? file.getBytes(StandardCharsets.UTF_8)
                    : Base64.getDecoder().decode(file);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
