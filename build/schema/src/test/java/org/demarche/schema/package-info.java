/** Proof that a faulty schema stops the build and that what is written from the schema is up to date. */
@NullMarked
package org.demarche.schema;

import org.jspecify.annotations.NullMarked;
