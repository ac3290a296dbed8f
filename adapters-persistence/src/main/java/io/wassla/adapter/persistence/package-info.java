@NullMarked
package io.wassla.adapter.persistence;

import org.jspecify.annotations.NullMarked;
