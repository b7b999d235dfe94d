package dev.remainder.command.platform;

/**
 * What a command is sent to.
 *
 * @param stream whose version the answer carries
 * @param ifUnknown how to refuse if there is no such stream, or none for who asks
 * @param place where it is, and so whose it is
 */
public record Target(String stream, Rejection ifUnknown, Place place) {

  /** The same for all that is not there. */
  static final String UNKNOWN = "There is no such thing.";

  /** That belongs to no company. */
  public Target(String stream, Rejection ifUnknown) {
    this(stream, ifUnknown, Place.EVERYWHERE);
  }
}
