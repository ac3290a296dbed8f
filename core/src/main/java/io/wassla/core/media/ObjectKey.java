package io.wassla.core.media;

import com.google.common.base.Splitter;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.TenantId;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a stored file: the tenant, then folders, then a name that ends in the type, as in
 * {@code 0198…/pictures/4be1…-wj/640.webp}.
 *
 * <p>Lower-case ASCII letters, digits, hyphens, underscores and single dots; at most 200 characters and 8 parts. No
 * part begins with a dot, so a key never leaves the folder it is resolved in.
 */
public record ObjectKey(String value) {
    private static final int LONGEST = 200;
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:/[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*){1,7}");

    public ObjectKey {
        if (value.length() > LONGEST
                || !FORM.matcher(value).matches()
                || MediaType.ofName(value).isEmpty()) {
            throw new InvalidValue("object_key_invalid");
        }
    }

    /** @param path below the tenant, without a slash at its ends */
    public static ObjectKey of(TenantId tenant, String path) {
        return new ObjectKey(tenant.value() + "/" + path);
    }

    public TenantId tenant() {
        return new TenantId(
                UUID.fromString(Splitter.on('/').split(value).iterator().next()));
    }

    public MediaType type() {
        return MediaType.ofName(value).orElseThrow();
    }
}
