package io.wassla.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
        private static final String FORM = "multipart/form-data; boundary=b";

        /** What can be read at once, and not for ever. */
        boolean reads() {
            return method.equals("GET") && !path.endsWith("/events");
        }

        /** Calls it with the ids of somebody's things, and the example of the document. */
        Caller.Reply by(Caller caller, Furnished whose) {
            var content = node.at("/requestBody/content");
            var type = content.isMissingNode() ? "" : content.fieldNames().next();
            return caller.send(
                    method, whose.path(path), type.startsWith("multipart") ? FORM : type, body(content, type));
        }

        private static String body(JsonNode content, String type) {
            if (type.isEmpty()) {
                return "";
            }
            var example = content.get(type).get("example");
            return example == null ? file(type) : example.toString();
        }

        private static String file(String type) {
            var file = "sku,name_ar,price\nA-1,x,10\n";
            return type.startsWith("multipart")
                    ? "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + file
                            + "\r\n--b--\r\n"
                    : file;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
