/** Commands about how e-mail is sent. */
@NullMarked
package io.wassla.adapter.cli.email;

import org.jspecify.annotations.NullMarked;
