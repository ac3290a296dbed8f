package io.wassla.adapter.media.s3;

import io.wassla.core.kernel.Secret;
import java.net.URI;

/**
 * A bucket and who may use it.
 *
 * @param pathStyle whether the bucket stands in the path of addresses, and not in the host name
 */
public record S3Settings(
        URI endpoint, String region, String bucket, String accessKey, Secret secretKey, boolean pathStyle) {}
