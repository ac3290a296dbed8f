package io.wassla.app.config;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Sentence;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where pictures and other files of tenants lie.
 *
 * @param folder for the local disk
 * @param bucket absent means the local disk
 * @param sourcePorts at which other hosts are asked for pictures that an import names
 */
public record MediaConfig(Path folder, Optional<Bucket> bucket, Set<Integer> sourcePorts) {
    private static final Splitter LIST = Splitter.on(',').trimResults();
    private static final int LAST_PORT = 65_535;

    public MediaConfig {
        sourcePorts = Set.copyOf(sourcePorts);
    }

    /** A bucket that speaks S3. */
    public record Bucket(
            URI endpoint, String region, String name, String accessKey, Secret secretKey, boolean pathStyle) {}

    static MediaConfig from(SettingReader settings, StorageConfig storage) {
        var folder = settings.isSet(Setting.MEDIA_FOLDER)
                ? Path.of(settings.text(Setting.MEDIA_FOLDER))
                : storage.data().resolve("media");
        var inBucket = settings.read(Setting.MEDIA_STORAGE, MediaConfig::inBucket);
        return new MediaConfig(
                folder.toAbsolutePath().normalize(),
                inBucket ? Optional.of(bucket(settings)) : Optional.empty(),
                settings.read(Setting.MEDIA_SOURCE_PORTS, MediaConfig::ports));
    }

    private static Set<Integer> ports(String text) {
        return LIST.splitToStream(text).map(MediaConfig::port).collect(Collectors.toUnmodifiableSet());
    }

    private static Integer port(String text) {
        var port = Ints.tryParse(text);
        if (port == null || port < 1 || port > LAST_PORT) {
            throw new WrongValue("ports");
        }
        return port;
    }

    private static Bucket bucket(SettingReader settings) {
        for (var needed :
                new Setting[] {Setting.S3_ENDPOINT, Setting.S3_BUCKET, Setting.S3_ACCESS_KEY, Setting.S3_SECRET_KEY}) {
            if (!settings.isSet(needed)) {
                settings.refuse(needed, "needed.for", Setting.MEDIA_STORAGE.flag() + " s3");
            }
        }
        return new Bucket(
                settings.read(Setting.S3_ENDPOINT, MediaConfig::endpoint),
                settings.text(Setting.S3_REGION),
                settings.text(Setting.S3_BUCKET),
                settings.text(Setting.S3_ACCESS_KEY),
                new Secret(settings.text(Setting.S3_SECRET_KEY)),
                settings.onOff(Setting.S3_PATH_STYLE));
    }

    private static boolean inBucket(String text) {
        return switch (text) {
            case "local" -> false;
            case "s3" -> true;
            default -> throw new WrongValue("one.of", Sentence.listed(List.of("local", "s3")), text);
        };
    }

    private static URI endpoint(String text) {
        var address = URI.create(text);
        var isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!text.isEmpty() && (!isWeb || address.getHost() == null)) {
            throw new WrongValue("web.address", "https://s3.example.com", text);
        }
        return address;
    }
}
