package org.demarche.extract;

import java.util.List;

/** Finds one kind of thing in a sentence; knows nothing of what others find. */
interface Finder {
    /** What may be meant in this sentence, in no order; several may overlap. */
    List<Finding> find(Words words);
}
