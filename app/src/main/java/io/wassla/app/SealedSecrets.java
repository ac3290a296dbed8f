package io.wassla.app;

import io.wassla.core.Wassla;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether what is sealed in the database can be opened with the master keys at hand. */
final class SealedSecrets {
    private SealedSecrets() {}

    /** What can't be opened, with the ids of the keys that are missing, and the way out. */
    static Optional<String> trouble(Wassla wassla) {
        var locked = new ArrayList<String>();
        var email = wassla.messaging().resealEmailSettings().missingKey();
        add("the e-mail password", email.stream().toList(), locked);
        add("signing keys", wassla.sessions().rotateSigningKeys().missingKeys(), locked);
        add("second factors", wassla.identity().resealSecondFactors().missingKeys(), locked);
        return locked.isEmpty() ? Optional.empty() : Optional.of(sentence(locked));
    }

    private static void add(String what, Collection<String> keys, List<String> locked) {
        if (!keys.isEmpty()) {
            locked.add(what + " (" + String.join(", ", keys) + ")");
        }
    }

    private static String sentence(List<String> locked) {
        return "sealed with a master key that is not at hand: " + String.join(", ", locked)
                + ". Put that key back into the key file, or where the keys are given; if it is lost for good, store"
                + " the e-mail settings anew, wassla user reset-second-factor for who has one, then wassla keys rotate";
    }
}
