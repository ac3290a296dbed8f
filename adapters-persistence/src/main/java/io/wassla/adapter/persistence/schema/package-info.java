/** The shape of the database: roles, migrations, and the checks that refuse a database which could leak. */
@NullMarked
package io.wassla.adapter.persistence.schema;

import org.jspecify.annotations.NullMarked;
