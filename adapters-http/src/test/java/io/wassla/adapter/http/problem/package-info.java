@NullMarked
package io.wassla.adapter.http.problem;

import org.jspecify.annotations.NullMarked;
