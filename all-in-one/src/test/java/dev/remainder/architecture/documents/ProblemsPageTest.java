package dev.remainder.architecture.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.remainder.architecture.RealClasses;
import dev.remainder.command.platform.Rejection;
import dev.remainder.query.platform.Unknown;
import dev.remainder.web.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

@DisplayName("Every problem is explained, and every explained problem exists")
class ProblemsPageTest {

  private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d{3}) \\|");

  private record Documented(String code, int status) {}

  @Test
  void thePageListsTheCodesOfTheProgramWithTheirStatus() {
    var inTheProgram = new HashSet<Documented>();
    codes().forEach(code -> inTheProgram.add(new Documented(code.code(), code.status().value())));

    assertThat(inTheProgram).hasSizeGreaterThan(30);
    assertThat(documented()).doesNotHaveDuplicates();
    assertThat(documented()).containsExactlyInAnyOrderElementsOf(inTheProgram);
  }

  /** A client may take a code for the same thing wherever it comes from. */
  @Test
  void oneCodeHasOneTitleAndOneStatus() {
    var first = new HashMap<String, ProblemCode>();
    for (var code : codes()) {
      assertThat(first.computeIfAbsent(code.code(), unseen -> code)).isEqualTo(code);
    }
  }

  @Test
  void everyEnumOfRefusalsIsFound() {
    assertThat(rejections().map(Class::getSimpleName))
        .contains("TransferRejection", "SaleOrderRejection", "KeyRejection", "VersionRejection");
  }

  private static List<Documented> documented() {
    return Documents.text("problems.md")
        .lines()
        .map(ROW::matcher)
        .filter(row -> row.find())
        .map(row -> new Documented(row.group(1), Integer.parseInt(row.group(2))))
        .toList();
  }

  private static List<ProblemCode> codes() {
    var codes = new ArrayList<ProblemCode>();
    rejections()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Rejection.class::cast)
        .map(it -> new ProblemCode(it.code(), it.title(), HttpStatus.valueOf(it.status())))
        .forEach(codes::add);
    RealClasses.all()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> field.getRawType().isEquivalentTo(ProblemCode.class))
        .map(ProblemsPageTest::value)
        .forEach(codes::add);
    Stream.of(Unknown.values()).map(it -> it.named("it").code()).forEach(codes::add);
    return codes;
  }

  private static Stream<Class<?>> rejections() {
    return RealClasses.all()
        .filter(type -> type.isEnum() && type.isAssignableTo(Rejection.class))
        .map(JavaClass::reflect);
  }

  private static ProblemCode value(JavaField field) {
    try {
      var reflected = field.reflect();
      reflected.setAccessible(true);
      return (ProblemCode) reflected.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
