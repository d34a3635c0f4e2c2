/** A small good pack, and every mistake one can make in it, with its whole message. */
@NullMarked
package org.demarche.packs;

import org.jspecify.annotations.NullMarked;
