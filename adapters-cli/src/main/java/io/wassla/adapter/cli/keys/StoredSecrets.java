package io.wassla.adapter.cli.keys;

import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.session.NoteMasterKey;
import io.wassla.core.session.RotateSigningKeys;
import java.util.Set;
import java.util.TreeSet;

/** What lies sealed in the database. */
final class StoredSecrets {
    private StoredSecrets() {}

    /** The ids of the master keys without which {@link #sealAnew} would fail. */
    static Set<String> missingKeys(Wassla wassla) {
        var missing = new TreeSet<>(wassla.identity().resealSecondFactors().missingKeys());
        wassla.messaging().resealEmailSettings().missingKey().ifPresent(missing::add);
        return missing;
    }

    /** @return how many were sealed with an older key */
    static int sealAnew(Wassla wassla) {
        return wassla.identity().resealSecondFactors().handle()
                + wassla.messaging().resealEmailSettings().handle();
    }

    static void note(Wassla wassla, NoteMasterKey.Event event, String keyId) {
        wassla.sessions().noteMasterKey().handle(new NoteMasterKey.Command(event, keyId, Origin.OPERATOR));
    }

    /** @return the id of a fresh signing key */
    static String signAnew(Wassla wassla, RotateSigningKeys.Command command) {
        return switch (wassla.sessions().rotateSigningKeys().handle(command)) {
            case RotateSigningKeys.Outcome.Rotated rotated -> rotated.keyId();
            case RotateSigningKeys.Outcome.NotDue never -> throw new IllegalStateException("it is always due");
        };
    }
}
