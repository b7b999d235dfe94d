package dev.remainder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The header that makes a repeated request get the first answer again (ADR 5). */
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";

  /** Of a body, what is looked at to tell a repeat from another request: more than is let in. */
  public static final int LARGEST_BODY = 64 * 1024 * 1024;

  private static final int LONGEST = 255;

  private IdempotencyKey() {}

  /** Null if the request has none; refused as malformed if it is blank or too long. */
  public static @Nullable String of(HttpServletRequest request) {
    var key = request.getHeader(HEADER);
    if (key != null && (key.isBlank() || key.length() > LONGEST)) {
      throw ProblemException.malformed(HEADER, "must have 1 to " + LONGEST + " characters");
    }
    return key;
  }

  /** Tells another request under the same key. */
  public static String fingerprint(HttpServletRequest request, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          (request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString())
              .getBytes(StandardCharsets.UTF_8));
      digest.update(body);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
