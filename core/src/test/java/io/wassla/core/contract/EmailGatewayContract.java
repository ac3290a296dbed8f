package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailGateway;
import io.wassla.core.messaging.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link EmailGateway} must do, against a local server that speaks its provider's language. */
@Timeout(60)
public abstract class EmailGatewayContract<A extends EmailAccount> {
    protected static final Sender WASSLA =
            new Sender(new EmailAddress("noreply@wassla.example"), "وصلة · Wassla, «test»");
    protected static final EmailAddress REEM = new EmailAddress("reem@example.com");

    /** Appears in every account as password or key, and must appear nowhere else. */
    protected static final String SECRET = "s3cr3t-Zq8w-never-shown";

    private static final Email ARABIC = new Email(
            "رمز الدخول إلى وصلة، وموضوع طويل بما يكفي لينكسر في سطور: 482901",
            "السلام عليكم\n.\n.سطر يبدأ بنقطة\nDATA\n\n482901\n",
            "<!doctype html><html lang=\"ar\" dir=\"rtl\"><body><p>السلام عليكم</p>\n.\n<p>" + "طويل ".repeat(400)
                    + "</p></body></html>");

    /** Under test; gives up within a second or so, to keep the suite short. */
    protected abstract EmailGateway<A> gateway();

    /** One that the local server accepts. */
    protected abstract A account(Sender from);

    /** What has arrived, oldest first. */
    protected abstract List<Received> received();

    /** From now on the local server behaves so. */
    protected abstract void meet(Trouble trouble);

    /** Line ends as {@code \n}. */
    public record Received(String from, String fromName, String to, String subject, String text, String html) {}

    public enum Trouble {
        NOBODY_LISTENS,
        SAYS_NOTHING,
        HANGS_UP,
        TALKS_NONSENSE,
        REFUSES_LOGIN,
        REFUSES_SENDER,
        REFUSES_RECIPIENT,
        REFUSES_CONTENT,
        FAILS_FOR_NOW,
        REPEATS_THE_SECRET;

        /** Whether the provider said nothing that could be told. */
        boolean isSilent() {
            return this == NOBODY_LISTENS || this == SAYS_NOTHING || this == HANGS_UP;
        }
    }

    @Test
    void brings_subject_text_and_html_over_unchanged() {
        var delivery = gateway().send(account(WASSLA), REEM, ARABIC);

        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        assertThat(received())
                .containsExactly(new Received(
                        WASSLA.address().value(),
                        WASSLA.name(),
                        REEM.value(),
                        ARABIC.subject(),
                        ARABIC.text(),
                        ARABIC.html()));
    }

    @Test
    void needs_no_name_of_the_sender() {
        var nameless = new Sender(WASSLA.address(), "");

        assertThat(gateway().send(account(nameless), REEM, ARABIC).isSent()).isTrue();
        assertThat(received()).extracting(Received::fromName).containsExactly("");
    }

    @Test
    void gives_each_message_a_name_of_its_own() {
        var first = gateway().send(account(WASSLA), REEM, ARABIC);
        var second = gateway().send(account(WASSLA), REEM, ARABIC);

        assertThat(first).isInstanceOf(Delivery.Sent.class).isNotEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY_LISTENS, CONNECTION_REFUSED, false",
        "SAYS_NOTHING, TIMEOUT, false",
        "HANGS_UP, PROVIDER_FAILED, false",
        "TALKS_NONSENSE, PROVIDER_FAILED, false",
        "REFUSES_LOGIN, LOGIN_REFUSED, true",
        "REFUSES_SENDER, SENDER_REFUSED, true",
        "REFUSES_RECIPIENT, RECIPIENT_REFUSED, true",
        "REFUSES_CONTENT, CONTENT_REFUSED, true",
        "FAILS_FOR_NOW, PROVIDER_FAILED, false",
    })
    void says_what_went_wrong(Trouble trouble, Fault fault, boolean forGood) {
        meet(trouble);

        var delivery = gateway().send(account(WASSLA), REEM, ARABIC);

        switch (delivery) {
            case Delivery.Refused refused -> {
                assertThat(forGood).as(delivery.toString()).isTrue();
                assertThat(refused.fault()).as(refused.detail()).isEqualTo(fault);
            }
            case Delivery.Unreachable unreachable -> {
                assertThat(forGood).as(delivery.toString()).isFalse();
                assertThat(unreachable.fault()).as(unreachable.detail()).isEqualTo(fault);
                assertThat(trouble.isSilent() ? unreachable.detail() : "").isEmpty();
            }
            case Delivery.Sent sent -> throw new AssertionError("was sent");
        }
        assertThat(received()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void never_throws_and_speaks_in_one_short_line_without_the_secret(Trouble trouble) {
        meet(trouble);

        assertThatCode(() -> {
                    var said = gateway().send(account(WASSLA), REEM, ARABIC).toString();
                    assertThat(said).doesNotContain(SECRET).hasSizeLessThan(400).doesNotContainPattern("\\p{Cc}");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void sends_many_at_once() throws InterruptedException, ExecutionException {
        var gateway = gateway();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sendings = new ArrayList<Callable<Delivery>>();
            for (var i = 0; i < 16; i++) {
                var to = new EmailAddress("reader" + i + "@example.com");
                sendings.add(() -> gateway.send(account(WASSLA), to, ARABIC));
            }
            for (var sending : threads.invokeAll(sendings)) {
                assertThat(sending.get()).isInstanceOf(Delivery.Sent.class);
            }
        }

        assertThat(received()).extracting(Received::to).doesNotHaveDuplicates().hasSize(16);
    }
}
