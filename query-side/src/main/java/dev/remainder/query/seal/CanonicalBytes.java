package dev.remainder.query.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Hashes values one after the other such that different values never give the same bytes: numbers
 * have eight bytes, and before every text and every array stands its length.
 */
final class CanonicalBytes {

  private static final int ABSENT = -1;

  private final MessageDigest digest;

  /**
   * @param what is hashed, and how: a text, so that nothing is ever taken for something else
   */
  CanonicalBytes(String what) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
    put(what);
  }

  CanonicalBytes put(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  CanonicalBytes put(@Nullable String text) {
    return put(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  CanonicalBytes put(byte @Nullable [] bytes) {
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? ABSENT : bytes.length).flip());
    if (bytes != null) {
      digest.update(bytes);
    }
    return this;
  }

  /** Ends it. */
  byte[] hash() {
    return digest.digest();
  }
}
