package io.wassla.app.architecture.violating.core.identity;

import io.wassla.core.identity.Users;

public record KeepsRepository(Users users) {}
