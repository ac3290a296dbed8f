package io.wassla.app.architecture.violating.core.kernel;

record FloatingPrice(double amount) {}
