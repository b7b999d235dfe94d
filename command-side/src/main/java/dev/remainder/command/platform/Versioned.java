package dev.remainder.command.platform;

import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate that answers with an ETag has in common: a command that names the version it
 * was made for is refused when the stream has moved on (api.md, If-Match).
 */
public abstract class Versioned {

  /** Metadata of a command: the versions its sender accepts. */
  public static final String EXPECTED_VERSIONS = "expectedVersions";

  @CommandHandlerInterceptor
  void refuseIfMovedOn(@MetaDataValue(EXPECTED_VERSIONS) @Nullable Set<Long> expected) {
    Long version = AggregateLifecycle.getVersion();
    if (expected != null && !expected.contains(version)) {
      throw VersionRejection.STALE_VERSION.because("The version is " + version + " by now.");
    }
  }
}
