package org.demarche.ledger;

/**
 * What became of the rows of one version of a list when it was read.
 *
 * @param rows rows or entries of its files
 * @param entries those read as a party, each with a record
 * @param records records read: entries, and the authority and programmes that they name
 * @param names claims that name an entry
 * @param claims claims read
 * @param rejected rows or fields that could not be read
 * @param blank rows that hold nothing
 */
public record VersionCounts(long rows, long entries, long records, long names, long claims, long rejected, long blank) {
    /** @throws IllegalArgumentException if a number is negative */
    public VersionCounts {
        if (Math.min(Math.min(rows, entries), Math.min(Math.min(records, names), Math.min(claims, rejected))) < 0
                || blank < 0) {
            throw new IllegalArgumentException("counts must be 0 or more, got a negative one");
        }
    }

    /** Both together, for a version in several parts. */
    public VersionCounts plus(VersionCounts other) {
        return new VersionCounts(
                rows + other.rows,
                entries + other.entries,
                records + other.records,
                names + other.names,
                claims + other.claims,
                rejected + other.rejected,
                blank + other.blank);
    }
}
