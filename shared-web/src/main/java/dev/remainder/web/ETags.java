package dev.remainder.web;

/** The version of a stream as an entity tag: {@code "3"}, quotes included. */
public final class ETags {

  private ETags() {}

  public static String of(long version) {
    return '"' + Long.toString(version) + '"';
  }
}
