package io.wassla.core;

import io.wassla.core.administration.AdministrationScope;
import io.wassla.core.imports.ImportScope;
import io.wassla.core.jobs.JobScope;
import io.wassla.core.membership.MembershipScope;
import io.wassla.core.outbox.OutboxScope;
import io.wassla.core.storefront.StorefrontScope;

/** Everything of one tenant that any feature may touch: what a storage has to offer. */
public interface WasslaScope
        extends AdministrationScope, MembershipScope, OutboxScope, JobScope, StorefrontScope, ImportScope {}
