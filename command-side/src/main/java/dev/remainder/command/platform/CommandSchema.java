package dev.remainder.command.platform;

import dev.remainder.events.store.DatabaseRole;
import dev.remainder.events.store.Schema;

/** What the command side keeps beside the log. */
public final class CommandSchema {

  public static final Schema SCHEMA = new Schema("command", DatabaseRole.COMMAND);

  private CommandSchema() {}
}
