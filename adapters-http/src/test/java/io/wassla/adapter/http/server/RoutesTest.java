package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.Links;
import io.wassla.core.kernel.Secret;
import io.wassla.core.tenancy.slug.Slug;
import io.wassla.core.tenancy.slug.SlugPolicy;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Platform platform = new Platform();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void letters_and_commands_lead_to_pages_that_there_are() {
        var links = new Links("");
        var token = new Secret("token");
        var pages = Stream.of(links.passwordReset(token), links.invitation(token), links.signIn(token))
                .map(link -> "GET " + link.reveal().replaceFirst("[?].*", ""));

        assertThat(platform.routes()).containsAll(pages.toList());
    }

    /** A store may not look like a page of the platform: {@code problems.wassla.example} beside {@code /problems}. */
    @Test
    void no_store_can_be_called_like_anything_that_the_platform_serves() {
        var served = platform.routes().stream()
                .map(route -> route.replaceFirst("\\w+ /", "").split("[/.]", 2)[0])
                .filter(name -> name.length() >= 3)
                .collect(Collectors.toSet());

        assertThat(served)
                .contains("dashboard", "problems", "language", "openapi")
                .allSatisfy(name -> assertThat(SlugPolicy.STANDARD.judge(new Slug(name)))
                        .as(name)
                        .isEqualTo(SlugPolicy.Verdict.RESERVED));
    }
}
