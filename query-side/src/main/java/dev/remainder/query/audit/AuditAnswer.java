package dev.remainder.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What an audit of the whole log came to.
 *
 * @param upTo position of the last event that was checked
 * @param setAside streams whose views are not compared, as some of their events could not be
 *     applied and are dead letters: by family of views, how many
 * @param violations the first of them, in the order of the log; the equations tell how many there
 *     are
 */
@Schema(name = "Audit")
record AuditAnswer(
    long checkedEvents,
    long upTo,
    long tookMs,
    List<Checked> equations,
    Map<String, Integer> setAside,
    List<Violation> violations) {

  /**
   * @param checked how often it was checked
   * @param violations how often it did not hold
   */
  @Schema(name = "AuditedEquation")
  record Checked(String name, long checked, long violations) {}
}
