package io.wassla.app.architecture.violating.core.search;

record FloatingPrice(double amount) {}
