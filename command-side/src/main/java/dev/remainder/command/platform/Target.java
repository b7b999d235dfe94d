package dev.remainder.command.platform;

import java.util.Map;

/**
 * What a command is sent to.
 *
 * @param stream whose version the answer carries
 * @param ifUnknown how to refuse if there is no such stream, or none for who asks
 * @param place where it is, and so whose it is
 */
public record Target(String stream, Rejection ifUnknown, Place place) {

  /** That belongs to no company. */
  public Target(String stream, Rejection ifUnknown) {
    this(stream, ifUnknown, Place.EVERYWHERE);
  }

  /** Says what is not there; the same whether it is not there or belongs to others. */
  Refused unknown() {
    return ifUnknown.because(ifUnknown.title() + ": " + stream + ".", Map.of("id", stream));
  }
}
