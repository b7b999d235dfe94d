package dev.remainder.command.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A date that somebody may have meant; keeps out what a database or a calendar cannot hold. */
@Constraint(validatedBy = Plausible.Years.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Plausible {

  String message() default "must be between the years 2000 and 2999";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks a {@link Plausible} date. */
  final class Years implements ConstraintValidator<Plausible, Instant> {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("3000-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Instant date, ConstraintValidatorContext context) {
      return date == null || (!date.isBefore(FIRST) && date.isBefore(AFTER_LAST));
    }
  }
}
