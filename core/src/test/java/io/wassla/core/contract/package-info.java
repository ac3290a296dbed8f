/** What every storage and gateway promises, as tests that each family of adapters runs. */
@NullMarked
package io.wassla.core.contract;

import org.jspecify.annotations.NullMarked;
