package dev.remainder.command.automation;

import dev.remainder.command.platform.InTheTransaction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/**
 * One reaction: when this happened, then ask for that. It runs in the transaction of the command
 * that made it happen; if it fails, all of it is undone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ProcessingGroup(InTheTransaction.GROUP)
@interface Automation {}
