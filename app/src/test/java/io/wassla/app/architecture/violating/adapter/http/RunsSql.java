package io.wassla.app.architecture.violating.adapter.http;

import java.sql.Connection;

record RunsSql(Connection connection) {}
