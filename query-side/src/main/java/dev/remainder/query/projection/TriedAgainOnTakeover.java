package dev.remainder.query.projection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whoever takes over a family of views first tries what others have set aside: after a rolling
 * upgrade the program may know what its forerunner did not.
 */
@Component
class TriedAgainOnTakeover {

  private static final Logger LOG = LoggerFactory.getLogger(TriedAgainOnTakeover.class);

  private final DeadLetterRetry retry;

  TriedAgainOnTakeover(DeadLetterRetry retry) {
    this.retry = retry;
  }

  /** Returns at once; the family goes on meanwhile. */
  void begin(String family) {
    Thread.ofPlatform().name("dead-letters-" + family).daemon().start(() -> tryAgain(family));
  }

  private void tryAgain(String family) {
    try {
      var tried = retry.retry(family);
      if (tried.applied() > 0) {
        LOG.info("Applied {} events of {} that were set aside", tried.applied(), family);
      }
    } catch (RuntimeException gone) {
      LOG.warn("What {} has set aside was not tried again: {}", family, gone.getMessage());
    }
  }
}
