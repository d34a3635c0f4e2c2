/** The claim schema, read and checked at build time. */
@NullMarked
package org.demarche.schema;

import org.jspecify.annotations.NullMarked;
