package dev.remainder.query.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The position and the hash of every event of a range, one after the other. */
final class Leaves {

  private static final int SIZE = Long.BYTES + Hash.BYTES;

  private final byte[] bytes;

  Leaves(byte[] bytes) {
    this.bytes = bytes;
  }

  static Leaves of(List<SealedEvent> events) {
    var all = ByteBuffer.allocate(events.size() * SIZE);
    events.forEach(event -> all.putLong(event.position()).put(event.hash()));
    return new Leaves(all.array());
  }

  byte[] bytes() {
    return bytes;
  }

  int count() {
    return bytes.length / SIZE;
  }

  long position(int leaf) {
    return ByteBuffer.wrap(bytes).getLong(leaf * SIZE);
  }

  boolean isOf(int leaf, SealedEvent event) {
    int hash = leaf * SIZE + Long.BYTES;
    return Arrays.equals(bytes, hash, hash + Hash.BYTES, event.hash(), 0, Hash.BYTES);
  }

  /** Whether these can be the leaves of a range. */
  boolean fit(long after, long upTo) {
    if (bytes.length % SIZE != 0) {
      return false;
    }
    var last = after;
    for (var leaf = 0; leaf < count(); leaf++) {
      if (position(leaf) <= last) {
        return false;
      }
      last = position(leaf);
    }
    return last <= upTo;
  }
}
