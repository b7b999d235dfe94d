package dev.remainder.query.rebuild;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A table on both sides: equal digests, equal rows.
 *
 * @param oldDigest of all rows that were compared, in hexadecimal: the hashes of the rows, each
 *     with the others, by exclusive or, so that their order does not matter
 */
@Schema(name = "ViewTableDigest")
record TableDigest(
    String table,
    long oldRows,
    long newRows,
    String oldDigest,
    String newDigest,
    long differingRows) {

  /** Of other rows of the same table. */
  TableDigest and(TableDigest others) {
    return new TableDigest(
        table,
        oldRows + others.oldRows,
        newRows + others.newRows,
        xor(oldDigest, others.oldDigest),
        xor(newDigest, others.newDigest),
        differingRows + others.differingRows);
  }

  static String hex(long digest) {
    return "%016x".formatted(digest);
  }

  private static String xor(String one, String other) {
    return hex(Long.parseUnsignedLong(one, 16) ^ Long.parseUnsignedLong(other, 16));
  }
}
