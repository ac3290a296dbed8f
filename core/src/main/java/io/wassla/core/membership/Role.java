package io.wassla.core.membership;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a person is to one tenant. {@link PermissionPolicy} says what each may do. */
public enum Role {
    OWNER,
    ADMIN,
    STAFF;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
