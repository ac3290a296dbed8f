package io.wassla.core.memory;

import com.google.common.collect.ImmutableList;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.messaging.SmsGateway;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps text messages instead of sending them. */
public final class MemorySmsGateway implements SmsGateway {
    private final MemoryDatabase database;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    public MemorySmsGateway(MemoryDatabase database) {
        this.database = database;
    }

    public record Sent(PhoneNumber to, String text) {}

    @Override
    public String provider() {
        return "memory";
    }

    @Override
    public Delivery send(PhoneNumber to, String text) {
        database.refuseInside("the SMS gateway");
        sent.add(new Sent(to, text));
        return new Delivery.Sent("memory");
    }

    /** Oldest first. */
    public List<Sent> sent() {
        return ImmutableList.copyOf(sent);
    }
}
