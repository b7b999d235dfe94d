package dev.remainder.command.platform;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A quantity as a request may give it: at most 9 digits before the point and 3 after it. */
@Digits(integer = 9, fraction = 3)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Amount {

  String message() default "must have at most 9 digits before the point and 3 after it";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
