package io.wassla.app;

import io.wassla.core.Wassla;
import io.wassla.core.kernel.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether what is sealed in the database can be opened with the master keys at hand. */
final class SealedSecrets {
    private SealedSecrets() {}

    /** What can't be opened, with the ids of the keys that are missing, and the way out. */
    static Optional<Sentence> trouble(Wassla wassla) {
        var locked = new ArrayList<Sentence>();
        var email = wassla.messaging().resealEmailSettings().missingKey();
        add("locked.email", email.stream().toList(), locked);
        add("locked.signing", wassla.sessions().rotateSigningKeys().missingKeys(), locked);
        add("locked.factors", wassla.identity().resealSecondFactors().missingKeys(), locked);
        return locked.isEmpty() ? Optional.empty() : Optional.of(sentence("locked", Sentence.inTurn(locked)));
    }

    private static void add(String what, Collection<String> keys, List<Sentence> locked) {
        if (!keys.isEmpty()) {
            locked.add(sentence(what, Sentence.listed(keys)));
        }
    }

    private static Sentence sentence(String key, Object value) {
        return Sentence.of(SealedSecrets.class, key, value);
    }
}
