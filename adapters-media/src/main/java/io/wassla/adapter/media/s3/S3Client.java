package io.wassla.adapter.media.s3;

import io.minio.MinioClient;
import java.time.Duration;
import java.util.Set;
import okhttp3.OkHttpClient;

/** Calls a bucket with patience that ends. */
final class S3Client {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private S3Client() {}

    static MinioClient of(S3Settings settings) {
        var http = new OkHttpClient.Builder()
                .connectTimeout(TO_CONNECT)
                .readTimeout(TO_ANSWER)
                .writeTimeout(TO_ANSWER)
                .build();
        var client = MinioClient.builder()
                .endpoint(settings.endpoint().toString())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey().reveal())
                .httpClient(http, true)
                .build();
        client.setRetry(Set.of(), 1L, 1);
        if (settings.pathStyle()) {
            client.disableVirtualStyleEndpoint();
        } else {
            client.enableVirtualStyleEndpoint();
        }
        return client;
    }
}
