package dev.remainder.command.operationtype;

import dev.remainder.command.platform.CountedInLog;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.transfer.TransferPlanned;
import java.util.Locale;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sequences of transfers' references, one for each prefix ever configured (ADR 8). */
@Component
class TransferReferences implements CountedInLog {

  private final JdbcClient jdbc;

  TransferReferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Two types that share a prefix share its numbers, so no reference is given twice. */
  void begin(String prefix) {
    jdbc.sql("create sequence if not exists " + sequence(prefix)).update();
  }

  String next(String operationTypeId) {
    return jdbc.sql(
            """
            select sequence_prefix,
                   nextval(('command."transfer ' || sequence_prefix || '"')::regclass) as number
              from command.operation_type where operation_type_id = ?
            """)
        .param(operationTypeId)
        .query((row, rowNumber) ->
            String.format(Locale.ROOT, "%s%05d", row.getString(1), row.getLong(2)))
        .single();
  }

  /** A prefix holds neither quotes nor backslashes. */
  private static String sequence(String prefix) {
    return "command.\"transfer " + prefix + "\"";
  }

  @Override
  public Count count() {
    return new Highest();
  }

  private final class Highest implements Count {

    private final GivenReferences given = new GivenReferences();

    @Override
    public void see(EventMessage<?> event) {
      if (OperationTypeEvent.class.isAssignableFrom(event.getPayloadType())) {
        given.see((OperationTypeEvent) event.getPayload());
      } else if (event.getPayloadType() == TransferPlanned.class) {
        given.see((TransferPlanned) event.getPayload());
      }
    }

    @Override
    public void goOn() {
      given
          .highest()
          .forEach((prefix, number) ->
              jdbc.sql("select setval(cast(? as regclass), ?)")
                  .params(sequence(prefix), number)
                  .query(Long.class)
                  .single());
    }
  }
}
