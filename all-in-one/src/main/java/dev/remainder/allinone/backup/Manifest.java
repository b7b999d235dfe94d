package dev.remainder.allinone.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup holds, so that a damaged one is known before anything of it is stored.
 *
 * @param takenAt the database's clock
 */
record Manifest(String format, int version, Instant takenAt, Map<Section, Content> sections) {

  static final String ENTRY = "manifest.json";
  static final String FORMAT = "remainder-backup";
  static final int VERSION = 1;

  /**
   * @param sha256 of the section's bytes, in hexadecimal digits
   */
  record Content(long rows, String sha256) {}

  long rows(Section section) {
    return content(section).rows();
  }

  Content content(Section section) {
    var content = sections.get(section);
    if (content == null) {
      throw new UnusableBackup("it says nothing of " + section.table());
    }
    return content;
  }
}
