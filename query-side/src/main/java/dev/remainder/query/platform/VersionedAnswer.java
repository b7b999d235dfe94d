package dev.remainder.query.platform;

import dev.remainder.web.ETags;
import org.springframework.http.ResponseEntity;

/** Answers with one thing and the version it has. */
public final class VersionedAnswer {

  private VersionedAnswer() {}

  public static <T> ResponseEntity<T> of(T body, long version) {
    return ResponseEntity.ok().eTag(ETags.of(version)).body(body);
  }
}
