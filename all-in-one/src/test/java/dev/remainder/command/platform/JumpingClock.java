package dev.remainder.command.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/** The machine's clock, which somebody sets forward and back, in the place of a program's own. */
public final class JumpingClock extends Clock implements BeanPostProcessor {

  private volatile Duration ahead = Duration.ZERO;

  public void jump(Duration by) {
    ahead = ahead.plus(by);
  }

  public void putInto(ConfigurableApplicationContext program) {
    program.getBeanFactory().addBeanPostProcessor(this);
  }

  /** What the program does every hour. */
  public static void forgetOldKeys(ConfigurableApplicationContext program) {
    program.getBean(IdempotencyKeys.class).forgetOld();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof CommandClock ? new CommandClock(this) : bean;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
