package io.wassla.core.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.wassla.core.contract.Pngs;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.memory.MemoryObjectStorage;
import io.wassla.core.memory.MemoryPictureStudio;
import io.wassla.core.tenancy.TenantId;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeepPictureTest {
    private static final TenantId NOURA = new TenantId(new UUID(7, 9));
    private static final TenantId REEM = new TenantId(new UUID(7, 10));

    private final MemoryDatabase database = new MemoryDatabase();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-15T12:00:00Z"));
    private final MemoryObjectStorage objects =
            new MemoryObjectStorage(database, new SignedLinks((purpose, text) -> text, clock, ""), clock);
    private final KeepPicture keep = new KeepPicture(new MemoryPictureStudio(database), objects);
    private final OpenMedia open = new OpenMedia(objects);

    @Test
    void keeps_every_rendition_under_a_key_of_the_tenant() {
        var kept = keep(NOURA, png(500, 250));

        assertThat(kept.key().tenant()).isEqualTo(NOURA);
        assertThat(kept.widths()).containsExactly(160, 320, 500);
        assertThat(kept.width()).isEqualTo(500);
        assertThat(kept.height()).isEqualTo(250);
        assertThat(kept.widths())
                .allSatisfy(width -> assertThat(objects.exists(kept.key().rendition(width, MediaType.PNG)))
                        .isTrue());
    }

    @Test
    void the_same_file_is_kept_once_in_each_tenant() {
        var first = keep(NOURA, png(300, 300));
        var again = keep(NOURA, png(300, 300));
        var hers = keep(REEM, png(300, 300));

        assertThat(again.key()).isEqualTo(first.key());
        assertThat(hers.key()).isNotEqualTo(first.key());
        assertThat(objects.list(new ObjectFolder(NOURA, PictureKey.FOLDER), null, 100))
                .hasSize(2);
    }

    @Test
    void keeps_nothing_of_what_is_no_picture() {
        var outcome = keep.handle(new KeepPicture.Command(NOURA, ByteSource.wrap("<svg/>".getBytes(US_ASCII))));

        assertThat(outcome).isEqualTo(new KeepPicture.Outcome.Refused(PictureFault.UNSUPPORTED));
        assertThat(objects.list(new ObjectFolder(NOURA, PictureKey.FOLDER), null, 100))
                .isEmpty();
    }

    @Test
    void anybody_opens_a_rendition_at_its_store_and_at_the_platform() {
        var text = keep(NOURA, png(300, 300)).key().text();

        assertThat(open(NOURA, text, "160.png")).isInstanceOf(OpenMedia.Outcome.Opened.class);
        assertThat(open(null, text, "160.png")).isInstanceOf(OpenMedia.Outcome.Opened.class);
        assertThat(open(REEM, text, "160.png")).isEqualTo(new OpenMedia.Outcome.Unknown());
    }

    @Test
    void nobody_opens_what_is_not_a_picture() {
        var secret = ObjectKey.of(NOURA, "imports/secret.csv");
        objects.put(secret, InputStream.nullInputStream(), 1);
        var text = keep(NOURA, png(300, 300)).key().text();

        for (var name : List.of("161.png", "../../imports/secret.csv", "160.exe", "", "160.png/", "%2e%2e")) {
            assertThat(open(NOURA, text, name)).as(name).isEqualTo(new OpenMedia.Outcome.Unknown());
        }
        assertThat(open(NOURA, NOURA.value() + "/imports", "secret.csv")).isEqualTo(new OpenMedia.Outcome.Unknown());
    }

    private KeepPicture.Outcome.Kept keep(TenantId tenant, ByteSource upload) {
        return (KeepPicture.Outcome.Kept) keep.handle(new KeepPicture.Command(tenant, upload));
    }

    private OpenMedia.Outcome open(@Nullable TenantId site, String picture, String name) {
        return open.handle(new OpenMedia.Command(site, picture, name, ByteSpan.ALL));
    }

    private static ByteSource png(int width, int height) {
        return ByteSource.wrap(Pngs.empty(width, height));
    }
}
