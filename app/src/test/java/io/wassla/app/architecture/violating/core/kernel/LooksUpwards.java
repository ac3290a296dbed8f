package io.wassla.app.architecture.violating.core.kernel;

import io.wassla.app.architecture.violating.core.identity.KeepsScope;

record LooksUpwards(Class<KeepsScope> above) {}
