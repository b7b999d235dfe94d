package dev.remainder.command.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What was answered to an idempotency key at first. */
record FirstAnswer(String fingerprint, int status, HttpHeaders headers, String body) {

  private static final String REPLAYED = "Idempotent-Replayed";

  /** The same status, headers and body; refused if the key came with another request then. */
  void refuseOtherThan(CommandRequest request) {
    if (!fingerprint.equals(request.fingerprint())) {
      throw KeyRejection.IDEMPOTENCY_KEY_REUSED.because(
          "This Idempotency-Key came with another request before.", Map.of());
    }
  }

  boolean isRefusal() {
    return status >= 400;
  }

  ResponseEntity<byte[]> again() {
    return ResponseEntity.status(status)
        .headers(kept -> kept.putAll(headers))
        .header(REPLAYED, "true")
        .contentType(isRefusal() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON)
        .body(body.getBytes(StandardCharsets.UTF_8));
  }
}
