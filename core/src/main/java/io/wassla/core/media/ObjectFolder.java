package io.wassla.core.media;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.TenantId;
import java.util.regex.Pattern;

/** One folder of a tenant, such as {@code pictures}: letters and hyphens, at most 40. */
public record ObjectFolder(TenantId tenant, String name) {
    private static final Pattern FORM = Pattern.compile("[a-z-]{1,40}");

    public ObjectFolder {
        if (!FORM.matcher(name).matches()) {
            throw new InvalidValue("object_folder_invalid");
        }
    }

    /** What the keys of all its files begin with. */
    public String prefix() {
        return tenant.value() + "/" + name + "/";
    }
}
