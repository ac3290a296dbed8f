@NullMarked
package io.wassla.core.onboarding;

import org.jspecify.annotations.NullMarked;
