package dev.remainder.command.platform;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Commands that nobody asked for: those of the fresh store and of the clock. */
@Component
public class SystemCommands {

  private static final String SYSTEM = "system";

  private final CommandGateway commands;
  private final LostRaceRetry retry;

  SystemCommands(CommandGateway commands, LostRaceRetry retry) {
    this.commands = commands;
    this.retry = retry;
  }

  public void send(Object command) {
    var metaData =
        Map.of(WhoAndWhy.BY, SYSTEM, WhoAndWhy.CORRELATION_ID, UUID.randomUUID().toString());
    retry.of(() -> {
      commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData));
      return true;
    });
  }
}
