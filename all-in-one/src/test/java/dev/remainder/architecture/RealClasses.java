package dev.remainder.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Every class of the program, for tests that look through all of them. */
public final class RealClasses {

  private RealClasses() {}

  public static Stream<JavaClass> all() {
    return House.REAL.classes().stream();
  }
}
