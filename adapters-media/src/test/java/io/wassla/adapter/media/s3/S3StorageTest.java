package io.wassla.adapter.media.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.contract.ObjectStorageContract;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Secret;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.tenancy.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that speaks S3 and checks signatures of version 4. */
class S3StorageTest extends ObjectStorageContract {
    private static final String SECRET = "s3cr3t-Zq8w-never-shown";
    private static final ObjectKey KEY = ObjectKey.of(new TenantId(new UUID(1, 2)), "pictures/a-wj/160.webp");
    private static final S3Proxy SERVER = server();

    private S3Storage storage;

    @BeforeAll
    static void start() throws Exception {
        SERVER.start();
    }

    @BeforeEach
    void open() {
        storage = S3Storage.at(settings(SERVER.getPort(), "files", SECRET));
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected ObjectStorage unreachable() {
        return S3Storage.at(settings(1, "files", SECRET));
    }

    @Override
    protected Optional<byte[]> visit(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The server's clock is nobody's to move. */
    @Override
    protected void pass(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_wrong_key_is_not_a_file_that_is_not_there() {
        var stranger = S3Storage.at(settings(SERVER.getPort(), "files", "wrong"));

        assertThatThrownBy(() -> stranger.find(KEY)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> stranger.open(KEY)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> stranger.delete(KEY)).isInstanceOf(PortUnavailable.class);
    }

    @Test
    void a_bucket_that_is_not_there_is_not_a_file_that_is_not_there() {
        var lost = S3Storage.at(settings(SERVER.getPort(), "nowhere", SECRET));

        assertThatThrownBy(() -> lost.open(KEY)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(lost::check).isInstanceOf(PortUnavailable.class);
    }

    @Test
    void says_its_secret_nowhere() {
        var stranger = S3Storage.at(settings(SERVER.getPort(), "nowhere", SECRET));

        assertThatThrownBy(() -> stranger.open(KEY))
                .satisfies(failure ->
                        assertThat(String.valueOf(failure.getCause())).doesNotContain(SECRET))
                .hasMessageNotContaining(SECRET);
        assertThat(settings(1, "files", SECRET).toString()).doesNotContain(SECRET);
    }

    private static S3Proxy server() {
        var kept = new TransientNio2BlobStore();
        kept.createContainer("files");
        return S3Proxy.builder()
                .blobStore(kept)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "wassla", SECRET)
                .build();
    }

    private static S3Settings settings(int port, String bucket, String secret) {
        return new S3Settings(
                URI.create("http://127.0.0.1:" + port), "us-east-1", bucket, "wassla", new Secret(secret), true);
    }
}
