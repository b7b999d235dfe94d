package dev.remainder.command.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/**
 * Finds the aggregate that a command is for by {@link TargetAggregateIdentifier}, as Axon does, but
 * looks at each type of command only once: ten aggregates may take part in one request.
 */
@Component
class RememberedTargets implements CommandTargetResolver {

  private final ClassValue<Method> accessors =
      new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
          return accessor(command);
        }
      };

  @Override
  public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
    try {
      var target = accessors.get(command.getPayloadType()).invoke(command.getPayload());
      return new VersionedAggregateIdentifier(target, null);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Method accessor(Class<?> command) {
    var declared =
        Stream.concat(Stream.of(command), Arrays.stream(command.getInterfaces()))
            .flatMap(RememberedTargets::withSuperInterfaces)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(command + " names no aggregate"));
    declared.setAccessible(true);
    return declared;
  }

  private static Stream<Class<?>> withSuperInterfaces(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Arrays.stream(type.getInterfaces()).flatMap(RememberedTargets::withSuperInterfaces));
  }
}
