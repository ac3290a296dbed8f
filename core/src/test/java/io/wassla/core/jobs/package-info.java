@NullMarked
package io.wassla.core.jobs;

import org.jspecify.annotations.NullMarked;
