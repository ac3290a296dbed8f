package io.wassla.core.session;

import java.time.Instant;
import java.util.List;

/** The keys that access tokens are, or were, signed with. */
public interface SigningKeys {

    /** Newest first. */
    List<SigningKey> all();

    void add(SigningKey key);

    /** Retires every key that signs, save one. */
    void retireAllBut(String id, Instant now);

    /** Takes away keys that were retired before that moment; returns how many. */
    int removeRetiredBefore(Instant moment);
}
