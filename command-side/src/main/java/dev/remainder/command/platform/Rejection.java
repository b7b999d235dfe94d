package dev.remainder.command.platform;

import java.util.Locale;
import java.util.Map;

/**
 * A refusal by a rule, as a code that clients may rely on (docs/problems.md). Each aggregate lists
 * its own as an enum.
 */
public interface Rejection {

  /** The constant's name; {@code TRANSFER_NOT_READY} is told as {@code transfer-not-ready}. */
  String name();

  /** The same words for everybody, whatever it is about. */
  String title();

  /** HTTP status: 409 unless the refusal says that something is not there. */
  default int status() {
    return 409;
  }

  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default Refused because(String detail) {
    return new Refused(this, detail, Map.of());
  }

  /**
   * @param about what the refusal is about, told beside its code
   */
  default Refused because(String detail, Map<String, Object> about) {
    return new Refused(this, detail, about);
  }
}
