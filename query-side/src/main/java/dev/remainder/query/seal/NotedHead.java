package dev.remainder.query.seal;

import java.util.regex.Pattern;

/**
 * What the chain's head was when somebody noted it where nobody who can alter the log can write.
 * Written {@code HASH@POSITION}.
 *
 * @param position up to which the log was sealed
 */
public record NotedHead(long position, Hash hash) {

  static final String FORM = "[0-9a-f]{64}@[1-9][0-9]{0,17}";

  private static final Pattern WRITTEN = Pattern.compile(FORM);

  /**
   * @throws IllegalArgumentException if it is not written so
   */
  public static NotedHead parse(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      throw new IllegalArgumentException("a noted head is written HASH@POSITION, not " + written);
    }
    var parts = written.split("@");
    return new NotedHead(Long.parseLong(parts[1]), new Hash(parts[0]));
  }
}
