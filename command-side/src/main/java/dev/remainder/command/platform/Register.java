package dev.remainder.command.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/**
 * A table that commands look things up in, kept in the transaction of the command that changes it.
 * It belongs to the command side and is shown by no API.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ProcessingGroup(InTheTransaction.GROUP)
public @interface Register {}
