package dev.remainder.query.rebuild;

/** What became of a rebuild. */
enum RebuildState {
  /** It is at work, or waits for its turn. If whoever works on it dies, another takes it up. */
  RUNNING,
  /** The new tables are in service. */
  SWAPPED,
  /** It could not go on; the tables in service are the old ones. */
  FAILED,
  /** The program that runs now builds other views; what there was of it is gone. */
  DROPPED
}
