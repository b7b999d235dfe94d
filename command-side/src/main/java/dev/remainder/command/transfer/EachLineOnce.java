package dev.remainder.command.transfer;

import dev.remainder.command.transfer.TransferRequest.LineDone;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quantities of which no two are of one line. */
@Constraint(validatedBy = EachLineOnce.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface EachLineOnce {

  String message() default "names a line twice";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Null is no quantity at all, hence none twice. */
  final class Validator implements ConstraintValidator<EachLineOnce, List<LineDone>> {

    @Override
    public boolean isValid(
        @Nullable List<LineDone> quantities, ConstraintValidatorContext context) {
      if (quantities == null) {
        return true;
      }
      var named = quantities.stream().filter(Objects::nonNull).map(LineDone::line).toList();
      return named.stream().distinct().count() == named.size();
    }
  }
}
