package dev.remainder.command.testing;

import org.quicktheories.QuickTheory;

/**
 * The seed of a random run: printed, so that {@code -Dremainder.seed=…} plays the very same run
 * again.
 */
public final class Seed {

  public static final String PROPERTY = "remainder.seed";

  private Seed() {}

  public static QuickTheory theory(Class<?> test, int examples) {
    long seed = Long.getLong(PROPERTY, System.nanoTime());
    System.out.println(test.getSimpleName() + ": -D" + PROPERTY + "=" + seed);
    return QuickTheory.qt().withFixedSeed(seed).withExamples(examples);
  }
}
