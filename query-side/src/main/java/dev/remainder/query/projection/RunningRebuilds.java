package dev.remainder.query.projection;

import java.util.Map;

/** Knows which families of views are being rebuilt, here or in another process. */
@FunctionalInterface
public interface RunningRebuilds {

  /** By the name of the family. */
  Map<String, RebuildProgress> running();
}
