package dev.remainder.query.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What was answered to an idempotency key at first.
 *
 * @param fingerprint of the request it answered
 */
record FirstAnswer(
    String fingerprint,
    int status,
    @Nullable String contentType,
    @Nullable String location,
    byte[] body) {

  private static final String REPLAYED = "Idempotent-Replayed";
  private static final int LAST_OF_WHAT_WAS_DONE = 299;

  /** What a rule refused; anything else may be corrected, or asked again later. */
  private static final Set<Integer> REFUSED = Set.of(404, 409);

  static FirstAnswer of(String fingerprint, ContentCachingResponseWrapper answer) {
    return new FirstAnswer(
        fingerprint,
        answer.getStatus(),
        answer.getContentType(),
        answer.getHeader(HttpHeaders.LOCATION),
        answer.getContentAsByteArray());
  }

  boolean isKept() {
    return status <= LAST_OF_WHAT_WAS_DONE || REFUSED.contains(status);
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setHeader(REPLAYED, "true");
    if (location != null) {
      response.setHeader(HttpHeaders.LOCATION, location);
    }
    response.setContentType(contentType);
    response.getOutputStream().write(body);
  }
}
