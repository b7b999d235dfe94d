package dev.remainder.query.projection;

import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Not ready while a view shows a past that is too long ago to be taken for the present. */
@Component
class ViewsHealthIndicator extends AbstractHealthIndicator {

  private final ViewLag lag;
  private final long most;

  /**
   * @param most positions of the log that a view may be behind
   */
  ViewsHealthIndicator(ViewLag lag, @Value("${remainder.readiness.most-behind:10000}") long most) {
    super("The log cannot be read");
    this.lag = lag;
    this.most = most;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    var behind = new TreeMap<String, Long>();
    ViewFamily.NAMES.forEach(family -> behind.put(family, lag.of(family)));
    var isNear = behind.values().stream().allMatch(count -> count <= most);
    (isNear ? health.up() : health.outOfService()).withDetails(behind);
  }
}
