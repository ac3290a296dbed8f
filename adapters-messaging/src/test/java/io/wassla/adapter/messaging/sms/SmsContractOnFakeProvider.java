package io.wassla.adapter.messaging.sms;

import io.wassla.adapter.messaging.FakeProvider;
import io.wassla.adapter.messaging.Patience;
import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.core.contract.SmsGatewayContract;
import io.wassla.core.messaging.SmsGateway;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The troubles that every provider reached by HTTP can have. */
abstract class SmsContractOnFakeProvider extends SmsGatewayContract {
    private final FakeProvider provider = new FakeProvider();
    private Duration patience = Duration.ofSeconds(9);
    private boolean troubled;

    abstract SmsAccount account(ProviderAddress address);

    abstract void accept(FakeProvider provider);

    abstract Received received(FakeProvider.Request request);

    /** One of the refusals that each provider words in its own way. */
    abstract void refuse(FakeProvider provider, Trouble trouble);

    final FakeProvider provider() {
        return provider;
    }

    @Override
    protected SmsGateway gateway() {
        return SmsGateways.of(account(provider.address()), new Patience(patience, patience));
    }

    @Override
    protected List<Received> received() {
        return troubled
                ? List.of()
                : provider.requests().stream().map(this::received).toList();
    }

    @Override
    protected void meet(Trouble trouble) {
        troubled = true;
        switch (trouble) {
            case NOBODY_LISTENS -> provider.close();
            case SAYS_NOTHING -> {
                patience = Duration.ofMillis(400);
                provider.saysNothing();
            }
            case DRIPS -> {
                patience = Duration.ofMillis(400);
                provider.drips();
            }
            case HANGS_UP -> provider.hangsUp();
            case TALKS_NONSENSE -> provider.answers(200, "<html>\u0000 hello? " + "x".repeat(900));
            case NEVER_STOPS_TALKING -> provider.neverStopsTalking();
            case POINTS_ELSEWHERE ->
                provider.answers(
                        307,
                        "",
                        Map.of("Location", provider.address().at("/elsewhere").toString()));
            case TOO_MANY -> provider.answers(429, "{\"message\":\"slow down\"}", Map.of("Retry-After", "30"));
            case FAILS_FOR_NOW -> provider.answers(503, "upstream");
            case REFUSES_LOGIN, REFUSES_RECIPIENT, REPEATS_THE_SECRET -> refuse(provider, trouble);
        }
    }

    @BeforeEach
    void accepts() {
        accept(provider);
    }

    @AfterEach
    void stops_the_provider() {
        provider.close();
    }
}
