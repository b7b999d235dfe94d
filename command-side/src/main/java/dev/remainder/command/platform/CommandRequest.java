package dev.remainder.command.platform;

import dev.remainder.web.CurrentRequest;
import dev.remainder.web.ETags;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
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
 * @param expectedVersions that If-Match names, one of which must be the stream's; null for any
 */
record CommandRequest(
    String actor, @Nullable String key, String fingerprint, @Nullable Set<Long> expectedVersions) {

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
        expectedVersions(request.getHeader(HttpHeaders.IF_MATCH)));
  }

  /** The request for one part of several that came together. */
  CommandRequest part(int index) {
    return new CommandRequest(
        actor, key == null ? null : key + "/" + index, fingerprint, expectedVersions);
  }

  private static @Nullable Set<Long> expectedVersions(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    try {
      return ETags.versions(ifMatch);
    } catch (IllegalArgumentException noTags) {
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
