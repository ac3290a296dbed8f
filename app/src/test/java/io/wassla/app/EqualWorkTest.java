package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.Ports;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.kernel.Secret;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether an account exists is told neither by an answer nor by what it costs: as many statements and as many hashes
 * for those whom Wassla knows as for others. Letters that go after the answer are left out.
 */
class EqualWorkTest {
    private static final AtomicInteger HASHES = new AtomicInteger();
    private static final AtomicInteger PHONES = new AtomicInteger();

    @RegisterExtension
    static final Counted WASSLA = new Counted(EqualWorkTest::counting);

    private final Caller nobody = WASSLA.caller();

    enum Known {
        BY_PASSWORD,
        BY_CODE,
        BY_PHONE
    }

    @ParameterizedTest
    @EnumSource
    void asking_for_a_code(Known how) {
        var known = account(how);

        assertThat(cost(() -> ask(known))).isEqualTo(cost(() -> ask(unknown())));
    }

    @ParameterizedTest
    @EnumSource
    void asking_for_a_code_on_the_page(Known how) {
        var theirs = form("/auth/start", "/auth/start", "identifier", account(how));
        var nobodys = form("/auth/start", "/auth/start", "identifier", unknown());

        assertThat(cost(theirs)).isEqualTo(cost(nobodys));
    }

    @ParameterizedTest
    @EnumSource
    void typing_a_wrong_code(Known how) {
        var theirs = ask(account(how));
        var nobodys = ask(unknown());

        assertThat(cost(() -> mistype(theirs))).isEqualTo(cost(() -> mistype(nobodys)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_PASSWORD", "BY_CODE"})
    void asking_for_another_password(Known how) {
        var known = account(how);

        assertThat(cost(() -> forget(known))).isEqualTo(cost(() -> forget(unknown())));
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_PASSWORD", "BY_CODE"})
    void asking_for_another_password_on_the_page(Known how) {
        var theirs = form("/auth/password/reset", "/auth/password/reset/request", "email", account(how));
        var nobodys = form("/auth/password/reset", "/auth/password/reset/request", "email", unknown());

        assertThat(cost(theirs)).isEqualTo(cost(nobodys));
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_PASSWORD", "BY_CODE"})
    void signing_in_with_a_wrong_password(Known how) {
        var known = account(how);

        var theirs = cost(() -> guess(known));

        assertThat(theirs).isEqualTo(cost(() -> guess(unknown())));
        assertThat(theirs.hashes()).isOne();
    }

    /** What a caller can tell, and what the time depends on. */
    private record Cost(int status, long statements, int hashes) {}

    private static Cost cost(Supplier<Caller.Reply> request) {
        var statements = WASSLA.statements();
        var hashes = HASHES.get();
        var reply = request.get();
        return new Cost(reply.status(), WASSLA.statements() - statements, HASHES.get() - hashes);
    }

    private Caller.Reply ask(String identifier) {
        return nobody.post("/api/v1/auth/otp/request", "{\"identifier\": \"" + identifier + "\"}");
    }

    private Caller.Reply forget(String email) {
        return nobody.post("/api/v1/auth/password/reset", "{\"email\": \"" + email + "\"}");
    }

    private Caller.Reply guess(String email) {
        return nobody.post("/api/v1/auth/login", "{\"email\": \"%s\", \"password\": \"a guess\"}".formatted(email));
    }

    private Caller.Reply mistype(Caller.Reply sent) {
        var wrong = WASSLA.newestCode().equals("000000") ? "111111" : "000000";
        return nobody.post("/api/v1/auth/otp/verify", typed(sent, wrong));
    }

    private static String typed(Caller.Reply sent, String code) {
        return "{\"challenge_id\": \"%s\", \"code\": \"%s\"}".formatted(sent.at("/challenge_id"), code);
    }

    /** A form that is open already. */
    private Supplier<Caller.Reply> form(String page, String action, String field, String value) {
        var browser = new Browser(nobody);
        browser.open(page).expect(200);
        return () -> browser.submit(action, field, value).expect(303);
    }

    /** By which somebody has an account since just now, and no code is on its way. */
    private String account(Known how) {
        var identifier = how == Known.BY_PHONE ? "+96655123%04d".formatted(PHONES.incrementAndGet()) : unknown();
        if (how == Known.BY_PASSWORD) {
            nobody.post("/api/v1/auth/register", """
                {"email": "%s", "password": "correct horse battery staple", "full_name": "ريم", "tenant_name": "بيت العود"}
                """.formatted(identifier)).expect(201);
        } else {
            var sent = ask(identifier).expect(202);
            nobody.post("/api/v1/auth/otp/verify", typed(sent, WASSLA.newestCode()))
                    .expect(200);
        }
        return identifier;
    }

    private static String unknown() {
        return UUID.randomUUID() + "@example.com";
    }

    private static Ports counting(Ports ports) {
        return Counted.with(letter -> {}, new Counting(ports.secrets().passwords()), ports);
    }

    private record Counting(PasswordHasher hasher) implements PasswordHasher {
        @Override
        public PasswordHash hash(Secret password) {
            HASHES.incrementAndGet();
            return hasher.hash(password);
        }

        @Override
        public boolean matches(Secret password, @Nullable PasswordHash hash) {
            HASHES.incrementAndGet();
            return hasher.matches(password, hash);
        }

        @Override
        public boolean isStale(PasswordHash hash) {
            return hasher.isStale(hash);
        }
    }
}
