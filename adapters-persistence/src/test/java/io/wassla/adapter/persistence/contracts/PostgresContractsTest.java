package io.wassla.adapter.persistence.contracts;

/** With a connection for everybody: races are real. */
class PostgresContractsTest extends PostgresContracts {
    PostgresContractsTest() {
        super(10);
    }
}
