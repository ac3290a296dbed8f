package io.wassla.app.architecture.violating.core.kernel;

import java.lang.reflect.Method;

record Reflects(Method method) {}
