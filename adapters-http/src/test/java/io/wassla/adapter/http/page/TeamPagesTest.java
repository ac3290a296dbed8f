package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.membership.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who works in a store: invitations, and what an owner may do with whom. */
class TeamPagesTest {
    private static final Pattern MEMBER = Pattern.compile("href=\"(/dashboard/members/[0-9a-f-]{36})\"");
    private static final String SOLE = "أنت المالك الوحيد. عيّن مالكًا آخر لتغيير دورك.";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_open_invitation_names_the_store_and_looking_spends_nothing() {
        var link = "/auth/invitation?token=" + invited("sara@mail.example", Role.STAFF);
        var sara = new Surfer(server);

        assertThat(sara.open(link).body()).contains("<h1 class=\"h-hero\">دُعيت إلى فريق <bdi>نَسَم</bdi></h1>");
        assertThat(sara.open(link).statusCode()).isEqualTo(200);
        joined("sara@mail.example", link);
        assertThat(noura.open("/dashboard/members").body()).contains("sara@mail.example", "عضوان");
    }

    @Test
    void an_invitation_that_is_over_says_so_before_anybody_signs_in() {
        var link = "/auth/invitation?token=" + invited("sara@mail.example", Role.STAFF);
        joined("sara@mail.example", link);

        for (var dead : new String[] {link, "/auth/invitation?token=madeup", "/auth/invitation"}) {
            var page = new Surfer(server).open(dead);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("انتهت مدة الدعوة").doesNotContain("<form class=\"gate__form\"");
        }
    }

    @Test
    void the_only_owner_is_told_so_and_offered_nothing_that_would_be_refused() {
        assertThat(noura.open(self()).body()).contains(SOLE).doesNotContain("/suspend\"", "/remove\"", "name=\"role\"");

        joined("huda@mail.example", "/auth/invitation?token=" + invited("huda@mail.example", Role.OWNER));

        assertThat(noura.open(self()).body())
                .contains("/suspend\"", "/remove\"", "name=\"role\"")
                .doesNotContain(SOLE);
    }

    @Test
    void a_role_that_was_not_chosen_is_asked_for_where_it_is_chosen() {
        noura.open("/dashboard/members");

        assertThat(noura.submit("/dashboard/members", "identifier", "sara@mail.example")
                        .body())
                .contains("<fieldset id=\"role\" aria-describedby=\"role-error\">", "id=\"role-error\"");
    }

    private String self() {
        var all = MEMBER.matcher(noura.open("/dashboard/members").body()).results();
        return all.findFirst().orElseThrow().group(1);
    }

    private String invited(String to, Role role) {
        noura.open("/dashboard/members");
        noura.submit("/dashboard/members", "identifier", to, "role", role.code());
        return server.token();
    }

    private void joined(String who, String link) {
        var member = new Surfer(server);
        member.signIn(who);
        member.open(link);
        member.submit("/auth/invitation", "token", link.substring(link.indexOf('=') + 1));
    }
}
