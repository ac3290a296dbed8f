package io.wassla.adapter.persistence.contracts;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.contract.Storage;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Transactions;

/** An opened storage, as the contracts want it. */
record PostgresUnderTest(io.wassla.adapter.persistence.Storage opened) implements Storage {

    @Override
    public Transactions<? extends WasslaScope> transactions() {
        return opened.transactions();
    }

    @Override
    public Platform<? extends WasslaPlatformScope> platform() {
        return opened.platform();
    }

    @Override
    public Invalidations invalidations() {
        return opened.invalidations();
    }
}
