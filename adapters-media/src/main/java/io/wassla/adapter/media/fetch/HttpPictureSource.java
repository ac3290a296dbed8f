package io.wassla.adapter.media.fetch;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import io.wassla.core.imports.picture.PictureSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Over HTTP, without cookies, passwords or a proxy of the environment. */
public final class HttpPictureSource implements PictureSource {
    private static final Duration IN_ALL = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    /** Made when first asked for: a client loads every security provider there is, which a start need not wait for. */
    private final Supplier<OkHttpClient> client;

    /** @param ports at which hosts may be asked */
    public HttpPictureSource(Set<Integer> ports) {
        this(to -> ports.contains(to.getPort()) && PublicAddresses.contain(to.getAddress()));
    }

    /** @param isPublic which addresses may be connected to */
    HttpPictureSource(Predicate<? super InetSocketAddress> isPublic) {
        this.client = Suppliers.memoize(() -> client(isPublic));
    }

    private static OkHttpClient client(Predicate<? super InetSocketAddress> isPublic) {
        return new OkHttpClient.Builder()
                .socketFactory(new PublicSockets(isPublic))
                .proxy(Proxy.NO_PROXY)
                .callTimeout(IN_ALL)
                .connectTimeout(PATIENCE)
                .readTimeout(PATIENCE)
                .retryOnConnectionFailure(false)
                .build();
    }

    @Override
    public Fetched fetch(URI address, long most) {
        var request = new Request.Builder()
                .url(address.toString())
                .header("User-Agent", "Wassla")
                .header("Accept", "image/*")
                .build();
        try (var answer = client.get().newCall(request).execute()) {
            return read(answer, most);
        } catch (IOException failed) {
            return isRefused(failed) ? new Fetched.Refused("url_not_public") : new Fetched.Unreachable(failed);
        }
    }

    private static Fetched read(Response answer, long most) throws IOException {
        if (PASSING.contains(answer.code())) {
            return new Fetched.Unreachable(new IOException("HTTP " + answer.code()));
        }
        if (answer.code() != 200) {
            return new Fetched.Refused("picture_not_found");
        }
        try (var content = answer.body().byteStream()) {
            return bytes(content, most);
        }
    }

    private static Fetched bytes(InputStream content, long most) throws IOException {
        var bytes = ByteStreams.limit(content, most + 1).readAllBytes();
        return bytes.length > most
                ? new Fetched.Refused("picture_too_large")
                : new Fetched.Bytes(ByteSource.wrap(bytes));
    }

    private static boolean isRefused(IOException failed) {
        return Stream.concat(Throwables.getCausalChain(failed).stream(), Arrays.stream(failed.getSuppressed()))
                .anyMatch(PublicSockets.NotPublic.class::isInstance);
    }
}
