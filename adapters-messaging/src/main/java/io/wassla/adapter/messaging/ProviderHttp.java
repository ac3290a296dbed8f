package io.wassla.adapter.messaging;

import com.google.common.base.Suppliers;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Posts to a provider's HTTP interface: bounded in time and in what it reads, follows no redirect, never logs. Safe for
 * concurrent use.
 */
public final class ProviderHttp {
    /** Made when first asked for: a client loads every security provider there is, which a start need not wait for. */
    private final Supplier<HttpClient> client;

    private final Patience patience;

    public ProviderHttp(Patience patience) {
        this.patience = patience;
        this.client = Suppliers.memoize(() -> HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
    }

    public ProviderAnswer postJson(URI uri, String json, String authorization) {
        return send(request(uri, "application/json", json).header("Authorization", authorization));
    }

    public ProviderAnswer postForm(URI uri, Map<String, String> form, String authorization) {
        return send(request(uri, "application/x-www-form-urlencoded", encoded(form))
                .header("Authorization", authorization));
    }

    /** For providers whose key stands in the form itself. */
    public ProviderAnswer postForm(URI uri, Map<String, String> form) {
        return send(request(uri, "application/x-www-form-urlencoded", encoded(form)));
    }

    private HttpRequest.Builder request(URI uri, String contentType, String body) {
        return HttpRequest.newBuilder(uri)
                .timeout(patience.total())
                .header("Content-Type", contentType)
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private ProviderAnswer send(HttpRequest.Builder request) {
        var sending = client.get().sendAsync(request.build(), information -> new BoundedText());
        try {
            var response = sending.get(patience.total().toNanos(), TimeUnit.NANOSECONDS);
            return new ProviderAnswer.Said(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            return silence(Fault.TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silence(Fault.OTHER);
        } catch (ExecutionException e) {
            return new ProviderAnswer.Silence(
                    NetworkFaults.of(e).orElseGet(() -> Delivery.Unreachable.wordlessly(Fault.PROVIDER_FAILED)));
        } finally {
            sending.cancel(true);
        }
    }

    private static ProviderAnswer silence(Fault fault) {
        return new ProviderAnswer.Silence(Delivery.Unreachable.wordlessly(fault));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
