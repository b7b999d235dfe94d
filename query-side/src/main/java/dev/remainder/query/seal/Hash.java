package dev.remainder.query.seal;

import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param hex 64 hexadecimal digits
 */
public record Hash(String hex) {

  static final int BYTES = 32;

  /** What the first range follows. */
  static final Hash NOTHING = of(new byte[BYTES]);

  static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
