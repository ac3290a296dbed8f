package io.wassla.core.session;

import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.UserId;

/** Somebody who is signed in, as every page needs them. */
public record Person(
        UserId id,
        Contacts contacts,
        Profile profile,
        PlatformRole platformRole,
        boolean secondFactor,
        boolean suspended) {

    public boolean isSuperadmin() {
        return platformRole == PlatformRole.SUPERADMIN;
    }
}
