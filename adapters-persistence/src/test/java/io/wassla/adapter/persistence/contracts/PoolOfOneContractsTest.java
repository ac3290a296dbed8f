package io.wassla.adapter.persistence.contracts;

/** With a single connection: whoever needs two at once waits for ever, and what leaks from one use to the next shows. */
class PoolOfOneContractsTest extends PostgresContracts {
    PoolOfOneContractsTest() {
        super(1);
    }
}
