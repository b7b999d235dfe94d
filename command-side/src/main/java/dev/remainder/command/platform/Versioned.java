package dev.remainder.command.platform;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate that answers with an ETag has in common: a command that names the version it
 * was made for is refused when the stream has moved on (api.md, If-Match).
 */
public abstract class Versioned {

  /** Metadata of a command: the version its sender has seen. */
  public static final String EXPECTED_VERSION = "expectedVersion";

  @CommandHandlerInterceptor
  void refuseIfMovedOn(@MetaDataValue(EXPECTED_VERSION) @Nullable Long expected) {
    Long version = AggregateLifecycle.getVersion();
    if (expected != null && !expected.equals(version)) {
      throw VersionRejection.STALE_VERSION.because(
          "The version is " + version + " by now, not " + expected + ".");
    }
  }
}
