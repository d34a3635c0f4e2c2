package org.demarche.measure;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a table of pairs.
 *
 * @param rows of the table, without the headers
 * @param scored rows written with a score
 * @param matches of these, rows that reach the threshold
 * @param rejected rows that could not be scored
 * @param out where the scored rows are
 * @param aside where the others are, with their reasons, if there are any
 */
public record ScoredTable(long rows, long scored, long matches, long rejected, Path out, Optional<Path> aside) {}
