package dev.remainder.query.platform;

import dev.remainder.web.CurrentRequest;
import dev.remainder.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a request, so that its repeat is known.
 *
 * @param actor whose key it is: another's of the same name is another key
 */
record RequestKey(String actor, String key) {

  static final String HEADER = "Idempotency-Key";

  private static final int LONGEST = 255;

  static RequestKey of(HttpServletRequest request) {
    var key = request.getHeader(HEADER);
    if (key.isBlank() || key.length() > LONGEST) {
      throw ProblemException.malformed(HEADER, "must have 1 to " + LONGEST + " characters");
    }
    var user = request.getUserPrincipal();
    return new RequestKey(user == null ? CurrentRequest.ANONYMOUS : user.getName(), key);
  }

  /** Tells another request under the same key. */
  static String fingerprint(HttpServletRequest request, byte[] body) {
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
