package dev.remainder.web;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ETag;

/** The version of a stream as an entity tag: {@code "3"}, quotes included. */
public final class ETags {

  private static final Pattern BARE = Pattern.compile("\\d{1,18}");

  private ETags() {}

  public static String of(long version) {
    return '"' + Long.toString(version) + '"';
  }

  /**
   * The versions that one of some tags names, as {@code If-Match} lists them. A weak tag names
   * none, nor does one that is not ours (RFC 9110, 13.1.1).
   *
   * @throws IllegalArgumentException if it is no list of tags
   */
  public static Set<Long> versions(String header) {
    if (BARE.matcher(header).matches()) {
      return Set.of(Long.valueOf(header));
    }
    var tags = ETag.parse(header);
    if (tags.isEmpty()) {
      throw new IllegalArgumentException("There is no entity tag in " + header);
    }
    return tags.stream()
        .filter(tag -> !tag.weak() && BARE.matcher(tag.tag()).matches())
        .map(tag -> Long.valueOf(tag.tag()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
