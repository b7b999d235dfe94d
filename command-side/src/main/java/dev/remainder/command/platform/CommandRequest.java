package dev.remainder.command.platform;

import dev.remainder.web.CurrentRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * What the headers of the request say about its command.
 *
 * @param key that makes a repeat get the first answer again, or null
 * @param fingerprint tells another body under the same key
 * @param expectedVersion of If-Match, or null
 */
record CommandRequest(
    String actor, @Nullable String key, String fingerprint, @Nullable Long expectedVersion) {

  private static final int LONGEST_KEY = 255;

  static CommandRequest current() {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    var request = attributes.getRequest();
    var key = request.getHeader("Idempotency-Key");
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw MalformedHeader.of("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
    }
    return new CommandRequest(
        CurrentRequest.actor(),
        key,
        key == null ? "" : fingerprint(request),
        expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)));
  }

  /** The request for one part of several that came together. */
  CommandRequest part(int index) {
    return new CommandRequest(
        actor, key == null ? null : key + "/" + index, fingerprint, expectedVersion);
  }

  private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    try {
      return Long.valueOf(ifMatch.replaceFirst("^\"(\\d+)\"$", "$1"));
    } catch (NumberFormatException notOneOfOurs) {
      throw MalformedHeader.of(HttpHeaders.IF_MATCH, "must be an ETag of ours, such as \"3\"");
    }
  }

  private static String fingerprint(HttpServletRequest request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          (request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString())
              .getBytes(StandardCharsets.UTF_8));
      if (request instanceof ContentCachingRequestWrapper body) {
        digest.update(body.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
