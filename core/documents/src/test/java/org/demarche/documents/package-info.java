@NullMarked
package org.demarche.documents;

import org.jspecify.annotations.NullMarked;
