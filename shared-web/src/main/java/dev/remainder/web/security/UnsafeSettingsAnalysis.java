package dev.remainder.web.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to change, instead of where it failed. */
final class UnsafeSettingsAnalysis extends AbstractFailureAnalyzer<UnsafeSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafeSettings cause) {
    return new FailureAnalysis(cause.getMessage(), "docs/security.md shows examples.", cause);
  }
}
