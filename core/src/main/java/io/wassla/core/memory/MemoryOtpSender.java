package io.wassla.core.memory;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.OtpSender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps letters instead of sending them; may be told to fail. */
public final class MemoryOtpSender implements OtpSender {
    private final MemoryDatabase database;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final AtomicReference<Delivery> answer = new AtomicReference<>(new Delivery.Sent("memory"));
    private final AtomicReference<List<Channel>> channels = new AtomicReference<>(List.of(Channel.values()));

    public MemoryOtpSender(MemoryDatabase database) {
        this.database = database;
    }

    public record Sent(Identifier to, Letter letter, Language language) {}

    @Override
    public boolean reaches(Channel channel) {
        return channels.get().contains(channel);
    }

    @Override
    public Delivery send(Identifier to, Letter letter, Language language) {
        database.refuseInside("the sender");
        var delivery = answer.get();
        if (delivery.isSent()) {
            sent.add(new Sent(to, letter, language));
        }
        return delivery;
    }

    /** Oldest first. */
    public List<Sent> sent() {
        return ImmutableList.copyOf(sent);
    }

    /** From now on every letter gets this answer; only those answered as sent are kept. */
    public void answer(Delivery delivery) {
        answer.set(delivery);
    }

    /** From now on only these channels are set up. */
    public void reachOnly(Channel... reached) {
        channels.set(List.of(reached));
    }
}
