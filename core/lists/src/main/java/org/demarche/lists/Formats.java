package org.demarche.lists;

import java.util.List;

/** Every layout that is read, those that are told by a root element or a header before the one that has neither. */
final class Formats {
    /** In the order in which they are tried. */
    static final List<ListFormat> ALL = List.of(
            UnList::recognise,
            EuList::recognise,
            EuList::recogniseTable,
            UkList::recognise,
            UkList::recogniseTable,
            OfsiList::recognise,
            SecoList::recognise,
            CaList::recognise,
            CslList::recognise,
            DplList::recognise,
            SdnList::recognise,
            EnhancedList::recognise,
            AdvancedList::recognise,
            FtmList::recognise,
            FtmStatements::recognise,
            SenzingList::recognise,
            AuList::recognise,
            OfacList::recognise);

    private Formats() {}
}
