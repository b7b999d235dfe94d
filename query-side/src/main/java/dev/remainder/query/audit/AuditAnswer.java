package dev.remainder.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What an audit of the whole log came to.
 *
 * @param upTo position of the last event that was checked
 * @param violations the first of them; the equations tell how many there are
 */
@Schema(name = "Audit")
record AuditAnswer(
    long checkedEvents,
    long upTo,
    long tookMs,
    List<Checked> equations,
    List<Violation> violations) {

  /**
   * @param checked how often it was checked
   * @param violations how often it did not hold
   */
  @Schema(name = "AuditedEquation")
  record Checked(String name, long checked, long violations) {}
}
