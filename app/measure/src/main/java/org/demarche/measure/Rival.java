package org.demarche.measure;

import java.util.List;
import org.demarche.names.NameKind;

/** Another way to search the same names, measured beside this product's. Not for several threads. */
public interface Rival extends AutoCloseable {
    /** What it is called in a table. */
    String title();

    /** Takes one name of an entity; all come before {@link #ready}. */
    void add(int entity, String name, NameKind kind);

    /** No more names come. */
    void ready();

    /** The best entities, best first, at most {@code limit}. */
    List<Integer> search(String query, NameKind kind, int limit);

    @Override
    void close();
}
