package io.wassla.core.memory;

import com.google.common.collect.ImmutableList;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailGateway;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps e-mail instead of sending it; may be told to fail. */
public final class MemoryEmailGateway<A extends EmailAccount> implements EmailGateway<A> {
    private final MemoryDatabase database;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final AtomicReference<Delivery> answer = new AtomicReference<>(new Delivery.Sent("memory"));

    public MemoryEmailGateway(MemoryDatabase database) {
        this.database = database;
    }

    public record Sent(EmailAccount account, EmailAddress to, Email email) {}

    @Override
    public Delivery send(A account, EmailAddress to, Email email) {
        database.refuseInside("the e-mail gateway");
        sent.add(new Sent(account, to, email));
        return answer.get();
    }

    /** Oldest first. */
    public List<Sent> sent() {
        return ImmutableList.copyOf(sent);
    }

    /** From now on every e-mail gets this answer. */
    public void answer(Delivery delivery) {
        answer.set(delivery);
    }
}
