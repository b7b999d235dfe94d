package dev.remainder.benchmarks;

/** One who sends the requests of a story, again and again. */
interface Client {

  /** Once, before the clock starts. */
  void prepare();

  /** The whole story, once. */
  void run();
}
