package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.contract.Pngs;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MediaTest {
    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final TenantId tenant =
            new TenantId(UUID.fromString(noura.get("/api/v1/tenants/current").at("/id")));
    private final KeepPicture.Outcome.Kept kept = kept();
    private final String address = PictureView.ROOT + kept.key().text() + "/160.png";
    private final int length = Pngs.grey(500, 200, 90).length;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_picture_may_be_kept_for_ever_and_do_nothing() {
        var reply = platform.client().get(address);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("image/png");
        assertThat(reply.header("Content-Length")).isEqualTo(Integer.toString(length));
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Disposition")).isEqualTo("inline");
        assertThat(reply.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(reply.header("Vary")).isEmpty();
    }

    @Test
    void who_has_it_is_told_so() {
        var tag = platform.client().get(address).header("ETag");

        var reply = platform.client().with("If-None-Match", tag).get(address);

        assertThat(tag).startsWith("\"");
        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.header("ETag")).isEqualTo(tag);
        for (var known : List.of("W/" + tag, "\"other\", " + tag, "*")) {
            assertThat(platform.client()
                            .with("If-None-Match", known)
                            .get(address)
                            .status())
                    .as(known)
                    .isEqualTo(304);
        }
    }

    @Test
    void a_part_is_a_part() {
        var first = platform.client().with("Range", "bytes=0-3").get(address);
        var last = platform.client().with("Range", "bytes=-4").get(address);
        var beyond = platform.client().with("Range", "bytes=" + length + "-").get(address);

        assertThat(first.status()).isEqualTo(206);
        assertThat(first.header("Content-Range")).isEqualTo("bytes 0-3/" + length);
        assertThat(first.header("Content-Length")).isEqualTo("4");
        assertThat(last.header("Content-Range")).isEqualTo("bytes " + (length - 4) + "-" + (length - 1) + "/" + length);
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + length);
    }

    @Test
    void a_range_that_makes_no_sense_or_is_of_another_version_is_the_whole() {
        for (var range : List.of("bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b")) {
            assertThat(platform.client().with("Range", range).get(address).status())
                    .as(range)
                    .isEqualTo(200);
        }
        assertThat(platform.client()
                        .with("Range", "bytes=0-3")
                        .with("If-Range", "\"other\"")
                        .get(address)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void head_tells_what_get_would() {
        var reply = platform.client().send("HEAD", address, null);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isEqualTo(Integer.toString(length));
    }

    @Test
    void a_store_shows_its_own_pictures_alone() {
        platform.owner("reem@example.com", "rimal");

        assertThat(at("nasam").get(address).status()).isEqualTo(200);
        assertThat(at("rimal").get(address).status()).isEqualTo(404);
        assertThat(at("nobody").get(address).status()).isEqualTo(404);
    }

    @Test
    void nothing_but_pictures_is_found() {
        var secret = ObjectKey.of(tenant, "imports/secret.csv");
        platform.wassla().media().objects().put(secret, new ByteArrayInputStream(new byte[3]), 3);

        for (var path : List.of(
                "/media/" + secret.value(),
                "/media/" + tenant.value() + "/imports/secret.csv",
                "/media/" + kept.key().text() + "/161.png",
                "/media/" + kept.key().text() + "/160.webp",
                "/media/" + kept.key().text() + "/..%2f..%2fimports%2fsecret.csv",
                "/media/" + kept.key().text() + "/%2e%2e/imports/secret.csv",
                "/media/" + kept.key().text(),
                "/files/" + secret.value())) {
            assertThat(platform.client().get(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_signed_address_opens_its_file_until_it_ends() {
        var secret = ObjectKey.of(tenant, "imports/mine.csv");
        platform.wassla().media().objects().put(secret, new ByteArrayInputStream(new byte[3]), 3);
        var address = URI.create(platform.wassla()
                .media()
                .links()
                .link(secret, Duration.ofMinutes(5))
                .toString());
        var path = address.getPath() + "?" + address.getQuery();

        var reply = platform.client().get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment");
        assertThat(platform.client().get(path.replace("mine", "other")).status())
                .isEqualTo(404);

        platform.pass(Duration.ofMinutes(5));
        assertThat(platform.client().get(path).status()).isEqualTo(404);
    }

    @Test
    void a_page_offers_every_width_and_one_for_everybody() {
        var view = PictureView.of(kept.key().text(), kept.width(), kept.height(), kept.widths(), "عود");

        assertThat(platform.client().get(view.src()).status()).isEqualTo(200);
        assertThat(view.srcset()).contains("/160.png 160w, ").endsWith("/500.png 500w");
        assertThat(view.width()).isEqualTo(500);
        assertThat(view.height()).isEqualTo(200);
    }

    private KeepPicture.Outcome.Kept kept() {
        var upload = ByteSource.wrap(Pngs.grey(500, 200, 90));
        return (KeepPicture.Outcome.Kept)
                platform.wassla().media().keepPicture().handle(new KeepPicture.Command(tenant, upload));
    }

    private Client at(String slug) {
        return platform.client().with("Host", slug + ".localhost:" + platform.port());
    }
}
