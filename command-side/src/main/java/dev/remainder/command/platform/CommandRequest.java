package dev.remainder.command.platform;

import dev.remainder.web.CurrentRequest;
import dev.remainder.web.ETags;
import dev.remainder.web.IdempotencyKey;
import dev.remainder.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
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

  private static final byte[] NO_BODY = {};

  static CommandRequest current() {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    var request = attributes.getRequest();
    var key = IdempotencyKey.of(request);
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
      throw ProblemException.malformed(
          HttpHeaders.IF_MATCH, "must be an ETag of ours, such as \"3\"");
    }
  }

  private static String fingerprint(HttpServletRequest request) {
    var body =
        request instanceof ContentCachingRequestWrapper kept
            ? kept.getContentAsByteArray()
            : NO_BODY;
    return IdempotencyKey.fingerprint(request, body);
  }
}
