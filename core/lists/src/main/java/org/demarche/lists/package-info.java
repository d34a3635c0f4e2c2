/**
 * Official lists of designated parties into records and claims, streaming.
 *
 * <p>Start from {@link org.demarche.lists.Lists}: it recognises by content what a file, an archive or a folder of one list's files holds, refuses it whole
 * when it is not what it claims to be, and gives a {@link org.demarche.lists.ListSource}. Reading that hands on one record an entry, and one claim for
 * each value of the entry; every claim cites the entry, the field and the words of the file. What cannot be read becomes a {@code Rejected}, so that rows in
 * are rows out: read, blank, or rejected with a reason.
 *
 * <pre>{@code
 * ListSource list = Lists.open(Path.of("consolidated.xml.gz"));
 * ListSummary summary = list.read(sink);   // 1003 entries, 14000 claims, 0 rejected
 * }</pre>
 *
 * <p>A layout is one class that recognises its files ({@code UnList}, {@code OfacList}, {@code FtmList}, …); {@code Formats} names them all. docs/reference/lists
 * says for every field of each what becomes of it. A table of several rows an entry ({@code EntryTable}) is put together to the elements that the same list's
 * XML has, and read as these. No code here knows an entry, a person or a programme.
 *
 * <p>May depend on model and names. Reads files, resolves nothing over a network, and has no clock.
 */
@NullMarked
package org.demarche.lists;

import org.jspecify.annotations.NullMarked;
