package dev.remainder.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/**
 * The packages below one root. The rules of the house are asked of the real one, and of planted
 * ones that break them.
 */
record House(String root, JavaClasses classes) {

  static final House REAL =
      new House(
          "dev.remainder",
          new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .withImportOption(location -> !location.contains("/dev/remainder/architecture/"))
              .importPackages("dev.remainder"));

  static House planted(String name) {
    var root = "dev.remainder.architecture." + name;
    return new House(root, new ClassFileImporter().importPackages(root));
  }

  /** Package identifiers of rooms, what is below them included. */
  String[] in(String... rooms) {
    return Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
  }

  boolean has(String room) {
    return classes.stream().anyMatch(type -> isIn(type, room));
  }

  boolean isIn(JavaClass type, String room) {
    return (type.getPackageName() + ".").startsWith(root + "." + room + ".");
  }

  /** The name of the class whose file this one stands in. */
  static String nameOfFile(JavaClass type) {
    return type.getEnclosingClass().map(House::nameOfFile).orElseGet(type::getSimpleName);
  }

  /** Where in the house a class is: {@code command.transfer.Shipment}. */
  String place(JavaClass type) {
    return type.getName().substring(root.length() + 1);
  }
}
