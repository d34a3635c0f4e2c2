package org.demarche.cli;

import java.util.List;
import org.demarche.extract.Gazetteer;
import org.demarche.packs.Pack;
import org.demarche.packs.PackPlace;

/** The packs that are shipped with the program. */
final class Packs {
    /** Ids of the packs on the class path. */
    static final List<String> SHIPPED = List.of("dprk");

    private Packs() {}

    static Pack shipped(String id) {
        return Pack.onClasspath(id);
    }

    static List<PackPlace> places() {
        return SHIPPED.stream().flatMap(id -> shipped(id).places().stream()).toList();
    }

    /** What is the same for every regime, and what the packs add. */
    static Gazetteer gazetteer() {
        Gazetteer all = Gazetteer.standard();
        for (String id : SHIPPED) {
            all = all.with("gazetteer of the pack " + id, shipped(id).gazetteer());
        }
        return all;
    }
}
