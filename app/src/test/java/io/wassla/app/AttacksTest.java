package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker sends over the wire, to the product as it is delivered. */
class AttacksTest {
    @RegisterExtension
    static final Installed WASSLA = Installed.usual();

    private static final int TEN_MEGABYTES = 10_000_000;

    private static Caller root = Caller.of("http://localhost");
    private static Caller sara = root;
    private static String token = "";

    @BeforeAll
    static void let_people_in() {
        root = WASSLA.superadminWithMail();
        token = WASSLA.people().openStore("sara@example.com", "nasam").at("/access_token");
        sara = WASSLA.caller().as(token);
    }

    @Test
    void no_token_but_ours_is_taken() throws JOSEException, ParseException {
        var keys = WASSLA.server()
                .assembly()
                .ports()
                .storage()
                .platform()
                .<String>within(scope -> scope.signingKeys().all().getFirst().publicKey());
        sara.get("/api/v1/auth/me").expect(200);

        new Forgery(token, keys).tokens().forEach((what, forged) -> {
            var reply = WASSLA.caller().as(forged).get("/api/v1/auth/me");

            assertThat(reply.status()).as(what).isEqualTo(401);
            assertThat(reply.at("/code")).as(what).isEqualTo("unauthenticated");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: all@example.com",
                "a\nb",
                "a\u0000b",
                "a\u202Eb",
                "a\u2028b",
                "a\uD800b",
                "\u200B\u200D"
            })
    void no_name_breaks_a_line_or_turns_a_text(String name) {
        var named = "{\"name\": " + quoted(name) + "}";
        var settings = WASSLA.post().settings().replace("\"from_name\": \"Wassla\"", "\"from_name\": " + quoted(name));
        var registration = """
            {"email": "x@example.com", "password": "correct horse battery staple", "full_name": %s,
             "tenant_name": %s, "slug": "another-slug"}
            """.formatted(quoted(name), quoted(name));

        assertThat(sara.patch("/api/v1/tenants/current", named).status()).isEqualTo(422);
        assertThat(sara.patch("/api/v1/stores/" + store(), named).status()).isEqualTo(422);
        assertThat(root.put("/api/v1/admin/email-settings", settings).status()).isEqualTo(422);
        assertThat(WASSLA.caller().post("/api/v1/auth/register", registration).status())
                .isEqualTo(422);
    }

    @Test
    void two_names_that_look_alike_are_alike() {
        sara.patch("/api/v1/tenants/current", "{\"name\": \"n\\u200Ba\\u00ADsam\\u200F\"}")
                .expect(200);

        assertThat(sara.get("/api/v1/tenants/current").at("/name")).isEqualTo("nasam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com\r\nBcc: all@example.com",
                "a\u0000@example.com",
                "a\u200B@example.com",
                "a@exam\u200Cple.com",
                "a@example.com\u202E",
                "\"a b\"@example.com",
                "a@example.com,b@example.com",
                "<a@example.com>"
            })
    void no_address_carries_more_than_an_address(String address) {
        var asked = WASSLA.caller().post("/api/auth/otp/request", "{\"identifier\": " + quoted(address) + "}");
        var settings = WASSLA.post().settings().replace("\"no-reply@example.com\"", quoted(address));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(root.put("/api/v1/admin/email-settings", settings).status()).isEqualTo(422);
        assertThat(sara.post("/api/v1/members", "{\"identifier\": " + quoted(address) + ", \"role\": \"staff\"}")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table tenant; --",
                "\\'; select pg_sleep(9); --",
                "${7*7} #{7*7} {{7*7}} @(7*7) <%= 7*7 %>",
                "@import(java.lang.Runtime) !{var x = 1}",
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "%s%n %d $1 \\1 {0}"
            })
    void a_name_is_nothing_but_text(String name) {
        sara.patch("/api/v1/tenants/current", "{\"name\": " + quoted(name) + "}")
                .expect(200);
        sara.patch("/api/v1/stores/" + store(), "{\"name\": " + quoted(name) + "}")
                .expect(200);

        assertThat(sara.get("/api/v1/tenants/current").at("/name")).isEqualTo(name);
        var page = WASSLA.caller().at("nasam.localhost").get("/").expect(200).text();
        assertThat(page).contains(escaped(name)).doesNotContain("<script>alert", "=\"\" onmouseover", "49 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'%20or%20'1'='1", "%00", "..%2f..%2fetc%2fpasswd", "%25s", "%C0%80", "%22;--"})
    void paths_and_queries_are_nothing_but_text(String text) {
        for (var path : List.of(
                "/api/v1/slugs/" + text,
                "/api/v1/stores/" + text,
                "/api/v1/jobs/" + text,
                "/api/v1/audit-log?cursor=" + text,
                "/api/v1/audit-log?action=" + text,
                "/api/v1/audit-log?since=" + text,
                "/assets/x/" + text,
                "/problems/" + text)) {
            assertThat(sara.get(path).status()).as(path).isBetween(200, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": \"\\u0000\"}", "{\"a\\u0000\": 1}", "{\"a\": [{\"b\": \"\\ud800\"}]}"})
    void settings_hold_only_what_can_be_stored(String settings) {
        assertThat(sara.patch("/api/v1/tenants/current", "{\"settings\": " + settings + "}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void ten_megabytes_are_too_many_everywhere() {
        var much = "x".repeat(TEN_MEGABYTES);
        var anyone = WASSLA.caller();

        anyone.post("/api/auth/otp/request", "{\"identifier\": \"" + much + "\"}")
                .expect(413);
        anyone.send("POST", "/auth/start", "application/x-www-form-urlencoded", "identifier=" + much)
                .expect(413);
        sara.patch("/api/v1/tenants/current", "{\"settings\": {\"a\": \"" + much + "\"}}")
                .expect(413);
        var parts = "--b\r\nContent-Disposition: form-data; name=\"identifier\"\r\n\r\n" + much + "\r\n--b--\r\n";
        anyone.send("POST", "/auth/start", "multipart/form-data; boundary=b", parts)
                .expect(413);
        anyone.send("POST", "/auth/start", "multipart/form-data; boundary=b", "--b\r\nno end")
                .expect(400);
        assertThat(anyone.send("POST", "/api/auth/otp/request", "multipart/form-data; boundary=b", parts)
                        .status())
                .isIn(413, 415);
    }

    @Test
    void a_cookie_that_was_planted_is_worth_nothing_after_sign_in() {
        var attacker = new Browser(WASSLA.caller());
        attacker.open("/auth/start");
        var victim = new Browser(WASSLA.caller());
        victim.cookies().putAll(attacker.cookies());

        victim.open("/auth/start");
        victim.submit("/auth/start", "identifier", "huda@example.com").expect(303);
        victim.open("/auth/verify");
        victim.submit("/auth/verify", "code", WASSLA.post().newestCode("huda@example.com"))
                .expect(303);

        victim.open("/onboarding/country").expect(200);
        assertThat(victim.cookies()).isNotEqualTo(attacker.cookies());
        assertThat(attacker.open("/onboarding/country").status()).isEqualTo(303);
    }

    @Test
    void a_session_that_somebody_made_up_is_not_taken_over() {
        var made = "m".repeat(43);
        var victim = new Browser(WASSLA.caller());
        victim.cookies().put("wassla", made);

        victim.open("/auth/start");
        victim.submit("/auth/start", "identifier", "noor@example.com").expect(303);
        victim.open("/auth/verify");
        victim.submit("/auth/verify", "code", WASSLA.post().newestCode("noor@example.com"))
                .expect(303);

        assertThat(victim.cookies().get("wassla")).isNotNull().isNotEqualTo(made);
        var attacker = new Browser(WASSLA.caller());
        attacker.cookies().put("wassla", made);
        assertThat(attacker.open("/onboarding/country").status()).isEqualTo(303);
    }

    @Test
    void what_a_stranger_says_as_if_it_were_a_proxy_is_not_believed() {
        var liar = WASSLA.caller()
                .with("X-Forwarded-For", "203.0.113.66")
                .with("X-Real-IP", "203.0.113.66")
                .with("Forwarded", "for=203.0.113.66;proto=https;host=evil.example")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "evil.example");
        var people = new People(liar, WASSLA.post());

        var page = liar.with("Accept", "text/html").get("/auth/start").expect(200);
        var signedIn = liar.as(people.signIn("reem@example.com").at("/access_token"));

        assertThat(page.header("Strict-Transport-Security")).isEmpty();
        assertThat(page.text()).doesNotContain("evil.example");
        assertThat(signedIn.get("/api/v1/auth/sessions").at("/items/0/address")).isEqualTo("127.0.0.1");
        assertThat(liar.get("/dev/outbox").status()).isEqualTo(404);
    }

    private static String store() {
        return sara.get("/api/v1/stores").at("/items/0/id");
    }

    /** As JSON; a letter that is none, or is not to be seen, by its number. */
    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                json.append('\\').append((char) letter);
            } else if (letter < ' ' || letter > '~') {
                json.append("\\u%04x".formatted(letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.append('"').toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
