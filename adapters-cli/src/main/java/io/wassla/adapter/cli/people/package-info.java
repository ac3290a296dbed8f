/** Commands about people: users, their sessions, superadmins. */
@NullMarked
package io.wassla.adapter.cli.people;

import org.jspecify.annotations.NullMarked;
