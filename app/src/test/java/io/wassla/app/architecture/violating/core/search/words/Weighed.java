package io.wassla.app.architecture.violating.core.search.words;

import io.wassla.core.tenancy.Platform;

public record Weighed(float weight, Class<Platform> everybody) {}
