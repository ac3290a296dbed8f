package io.wassla.core;

import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.SealAuditLog;
import io.wassla.core.audit.VerifyAuditLog;

/** Who did what. */
public record AuditFeature(BrowseAuditLog browse, SealAuditLog seal, VerifyAuditLog verify) {

    static AuditFeature of(Parts parts) {
        var platform = parts.platform();
        return new AuditFeature(new BrowseAuditLog(platform), new SealAuditLog(platform), new VerifyAuditLog(platform));
    }
}
