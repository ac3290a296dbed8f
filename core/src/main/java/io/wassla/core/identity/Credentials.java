package io.wassla.core.identity;

import io.wassla.core.identity.password.PasswordHash;
import org.jspecify.annotations.Nullable;

/**
 * How a person may prove who they are, beside codes.
 *
 * @param password absent for those who only ever use codes
 * @param secondFactor whether a one-time password of an app is asked after every first factor
 */
public record Credentials(@Nullable PasswordHash password, boolean secondFactor) {
    public static final Credentials NONE = new Credentials(null, false);
}
