package dev.remainder.query.projection;

import java.util.Map;
import java.util.Set;

/** Knows of the rebuilds of families of views, here or in another process. */
public interface KnownRebuilds {

  /** Those that run now, by the name of the family. */
  Map<String, RebuildProgress> running();

  /** The families of which a rebuild was ever begun. */
  Set<String> begun();
}
