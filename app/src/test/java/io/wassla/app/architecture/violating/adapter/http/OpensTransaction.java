package io.wassla.app.architecture.violating.adapter.http;

import io.wassla.core.tenancy.TenantScope;
import io.wassla.core.tenancy.Transactions;

record OpensTransaction(Transactions<TenantScope> transactions) {}
