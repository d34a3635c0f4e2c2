/** Proof that the pack reads whole, says where it has everything from, uses every fact it was made from, and keeps out what it must. */
@NullMarked
package org.demarche.packs.dprk;

import org.jspecify.annotations.NullMarked;
