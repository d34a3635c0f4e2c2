/** Proof that a fetch stands what publishers and networks do to it. */
@NullMarked
package org.demarche.fetch;

import org.jspecify.annotations.NullMarked;
