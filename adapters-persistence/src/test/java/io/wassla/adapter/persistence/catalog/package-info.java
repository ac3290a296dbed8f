@NullMarked
package io.wassla.adapter.persistence.catalog;

import org.jspecify.annotations.NullMarked;
