/** Proof of the command line: what bad input gets, and the walk from an empty folder to the evidence on the page. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
