/**
 * Proof that the tree is the architecture: directions, rooms, and what {@code lib} and {@code core} must not touch.
 *
 * <p>Start from {@link org.demarche.architecture.RoomsTest}, which reads the table of docs/architecture.md and holds every class to it.
 */
@NullMarked
package org.demarche.architecture;

import org.jspecify.annotations.NullMarked;
