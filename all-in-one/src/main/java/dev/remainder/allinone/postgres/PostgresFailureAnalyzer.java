package dev.remainder.allinone.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a failed start of the database in words, without a stack trace. */
class PostgresFailureAnalyzer extends AbstractFailureAnalyzer<PostgresFailure> {

  private static final String ACTION =
      "Look into postgresql/log in the data folder, or set SPRING_DATASOURCE_URL,"
          + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to use a PostgreSQL of"
          + " your own.";

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PostgresFailure cause) {
    return new FailureAnalysis(cause.getMessage(), ACTION, cause);
  }
}
