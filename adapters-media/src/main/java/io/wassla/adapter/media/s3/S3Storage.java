package io.wassla.adapter.media.s3;

import com.google.common.collect.Iterables;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.media.ByteSpan;
import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.OpenObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps files in a bucket. What is longer than a part is sent in parts, which appear together. */
public final class S3Storage implements ObjectStorage {
    private static final long PART = 5L << 20;
    private static final Duration LONGEST_LINK = Duration.ofDays(7);

    private final MinioClient client;
    private final String bucket;
    private final String host;

    S3Storage(MinioClient client, String bucket, String host) {
        this.client = client;
        this.bucket = bucket;
        this.host = host;
    }

    /** Nobody is called yet. */
    public static S3Storage at(S3Settings settings) {
        return new S3Storage(
                S3Client.of(settings), settings.bucket(), settings.endpoint().getHost());
    }

    @Override
    public Put put(ObjectKey key, InputStream content, long most) {
        var bounded = new BoundedContent(content, most);
        try {
            client.putObject(
                    PutObjectArgs.builder()
                            .bucket(bucket)
                            .object(key.value())
                            .contentType(key.type().header())
                            .stream(bounded, -1L, PART)
                            .build());
            return new Put.Stored(bounded.length());
        } catch (MinioException | RuntimeException failure) {
            if (bounded.isExceeded()) {
                return new Put.TooLong();
            }
            bounded.throwIfBroken();
            throw S3Faults.unavailable(failure);
        }
    }

    @Override
    public Optional<OpenObject> open(ObjectKey key, ByteSpan span) {
        return span.equals(ByteSpan.ALL) ? openWhole(key) : find(key).flatMap(facts -> openPart(facts, span));
    }

    @Override
    public Optional<ObjectFacts> find(ObjectKey key) {
        try {
            var stat = client.statObject(
                    StatObjectArgs.builder().bucket(bucket).object(key.value()).build());
            return Optional.of(new ObjectFacts(
                    key, stat.size(), stat.lastModified().toInstant().truncatedTo(ChronoUnit.SECONDS)));
        } catch (MinioException | RuntimeException failure) {
            return S3Faults.absentOrThrow(failure);
        }
    }

    @Override
    public void delete(ObjectKey key) {
        try {
            client.removeObject(RemoveObjectArgs.builder()
                    .bucket(bucket)
                    .object(key.value())
                    .build());
        } catch (MinioException | RuntimeException failure) {
            S3Faults.absentOrThrow(failure);
        }
    }

    @Override
    public List<ObjectFacts> list(ObjectFolder folder, @Nullable ObjectKey after, int most) {
        var args = ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(folder.prefix())
                .recursive(true)
                .maxKeys(most);
        if (after != null) {
            args.startAfter(after.value());
        }
        try {
            var found = new ArrayList<ObjectFacts>();
            for (var result : Iterables.limit(client.listObjects(args.build()), most)) {
                var item = result.get();
                found.add(new ObjectFacts(
                        new ObjectKey(item.objectName()),
                        item.size(),
                        item.lastModified().toInstant().truncatedTo(ChronoUnit.SECONDS)));
            }
            return found;
        } catch (MinioException | RuntimeException failure) {
            throw S3Faults.unavailable(failure);
        }
    }

    @Override
    public URI signed(ObjectKey key, Duration validFor) {
        if (validFor.compareTo(Duration.ofSeconds(1)) < 0 || validFor.compareTo(LONGEST_LINK) > 0) {
            throw new InvalidValue("link_duration_invalid");
        }
        try {
            return URI.create(client.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                    .method(Http.Method.GET)
                    .bucket(bucket)
                    .object(key.value())
                    .expiry((int) validFor.toSeconds())
                    .build()));
        } catch (MinioException failure) {
            throw S3Faults.unavailable(failure);
        }
    }

    @Override
    public Sentence check() {
        try {
            if (client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                return Sentence.of(S3Storage.class, "bucket", bucket, host);
            }
        } catch (MinioException | RuntimeException failure) {
            throw S3Faults.unavailable(failure);
        }
        throw S3Faults.unavailable(
                Sentence.of(S3Storage.class, "missing", bucket, host), new IllegalStateException("no bucket"));
    }

    private Optional<OpenObject> openWhole(ObjectKey key) {
        try {
            var answer = client.getObject(
                    GetObjectArgs.builder().bucket(bucket).object(key.value()).build());
            var facts = S3Facts.of(key, answer.headers());
            return Optional.of(new OpenObject(facts, answer, facts.length()));
        } catch (MinioException | RuntimeException failure) {
            return S3Faults.absentOrThrow(failure);
        }
    }

    private Optional<OpenObject> openPart(ObjectFacts facts, ByteSpan span) {
        var length = span.within(facts.length());
        if (length == 0) {
            return Optional.of(new OpenObject(facts, new ByteArrayInputStream(new byte[0]), 0));
        }
        try {
            var answer = client.getObject(GetObjectArgs.builder()
                    .bucket(bucket)
                    .object(facts.key().value())
                    .offset(span.offset())
                    .length(length)
                    .build());
            return Optional.of(new OpenObject(facts, answer, length));
        } catch (MinioException | RuntimeException failure) {
            return S3Faults.absentOrThrow(failure);
        }
    }
}
