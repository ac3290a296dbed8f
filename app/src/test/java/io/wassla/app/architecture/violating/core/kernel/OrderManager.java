package io.wassla.app.architecture.violating.core.kernel;

record OrderManager(String name) {}
