/** What an operator can set, where each value came from, and the checked configuration made of it. */
@NullMarked
package io.wassla.app.config;

import org.jspecify.annotations.NullMarked;
