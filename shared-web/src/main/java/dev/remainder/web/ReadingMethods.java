package dev.remainder.web;

import java.util.Set;

/** The methods that change nothing, whatever comes with them. */
final class ReadingMethods {

  private static final Set<String> ALL = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private ReadingMethods() {}

  static boolean isOne(String method) {
    return ALL.contains(method);
  }
}
