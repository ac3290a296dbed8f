package io.wassla.core.contract;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Transactions;

/** A storage under test: empty at the start of each test, or at least without the ids that the test makes. */
public interface Storage {

    Transactions<? extends WasslaScope> transactions();

    Platform<? extends WasslaPlatformScope> platform();

    Invalidations invalidations();
}
