package io.wassla.adapter.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import java.net.http.HttpHeaders;

/** What came of a request to a provider. */
public sealed interface ProviderAnswer {

    /** Nothing came, or not in time. */
    record Silence(Delivery delivery) implements ProviderAnswer {}

    /** @param body at most 64 KiB */
    record Said(int status, HttpHeaders headers, String body) implements ProviderAnswer {
        private static final JsonMapper JSON = new JsonMapper();

        /** The body as JSON; a missing node when it is none. */
        public JsonNode json() {
            try {
                var node = JSON.readTree(body);
                return node == null ? MissingNode.getInstance() : node;
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The status says that all went well, but the rest does not fit: it may or may not have been sent. */
        public Delivery notUnderstood() {
            return new Delivery.Unreachable(Fault.PROVIDER_FAILED, ProviderWords.tame("HTTP " + status + ": " + body));
        }

        /**
         * What an error means: busy and broken providers are worth another try, the rest is refused for good.
         *
         * @param fault what the request was refused for, where the status alone does not tell
         * @param words the provider's own
         */
        public Delivery failure(Fault fault, String words) {
            var said = ProviderWords.tame("HTTP " + status + retryAfter() + ": " + words);
            if (status == 429) {
                return new Delivery.Unreachable(Fault.QUOTA, said);
            }
            if (status < 400 || status == 408 || status >= 500) {
                return new Delivery.Unreachable(Fault.PROVIDER_FAILED, said);
            }
            return new Delivery.Refused(status == 401 ? Fault.LOGIN_REFUSED : fault, said);
        }

        private String retryAfter() {
            var seconds = header("Retry-After");
            return seconds.isEmpty() ? "" : " (Retry-After: " + seconds + ")";
        }
    }
}
