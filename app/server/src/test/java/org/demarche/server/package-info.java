@NullMarked
package org.demarche.server;

import org.jspecify.annotations.NullMarked;
