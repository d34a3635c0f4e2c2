package org.demarche.packs;

import java.nio.file.Path;
import java.util.List;

/**
 * The data of one regime, read and checked whole: a pack with a mistake is not read at all.
 *
 * @param id short name, such as {@code dprk}
 * @param title what it is about
 * @param version day of its last change, as the pack states it
 * @param sendingState id of the record of the state whose missions it describes
 * @param documents its files with what they say, in the order of {@code pack.yaml}
 * @param reports its short reports
 * @param places its cities
 * @param measures its legal basis
 * @param typologies its patterns
 * @param gazetteer bytes of its gazetteer, for the extraction; empty if it has none
 */
public record Pack(
        String id,
        String title,
        String version,
        String sendingState,
        List<PackDocument> documents,
        List<PackReport> reports,
        List<PackPlace> places,
        List<Measure> measures,
        List<Typology> typologies,
        String gazetteer) {
    /** Copies the lists. */
    public Pack {
        documents = List.copyOf(documents);
        reports = List.copyOf(reports);
        places = List.copyOf(places);
        measures = List.copyOf(measures);
        typologies = List.copyOf(typologies);
    }

    /** The pack in a folder.
     * @throws org.demarche.model.DemarcheException with {@code INVALID_PACK} and the line of the first mistake */
    public static Pack in(Path folder) {
        return new PackReader(new PackFiles.Folder(folder)).read();
    }

    /** A pack that is shipped with the program.
     * @throws org.demarche.model.DemarcheException with {@code MISSING_FILE} if there is none of that id */
    public static Pack onClasspath(String id) {
        return new PackReader(new PackFiles.Shipped(id)).read();
    }
}
