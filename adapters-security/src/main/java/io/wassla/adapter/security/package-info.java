@NullMarked
package io.wassla.adapter.security;

import org.jspecify.annotations.NullMarked;
