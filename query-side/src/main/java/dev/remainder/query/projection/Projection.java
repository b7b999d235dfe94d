package dev.remainder.query.projection;

import dev.remainder.events.store.UnknownEvent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * What is kept of one kind of stream, and how: the same for the tables in service and for those
 * that are built anew beside them.
 */
public abstract class Projection<E> {

  private final String family;
  private final Class<E> eventType;
  private final List<String> tables;

  /**
   * @param family one of {@link ViewFamily#NAMES}
   * @param eventType the sealed interface of the events it hears of
   * @param tables see {@link #tables}
   */
  protected Projection(String family, Class<E> eventType, String... tables) {
    this.family = family;
    this.eventType = eventType;
    this.tables = List.of(tables);
  }

  public final String family() {
    return family;
  }

  public final Class<E> eventType() {
    return eventType;
  }

  /**
   * The tables whose rows belong to a stream, by their names without schema. Each has the column
   * {@code stream}; the first has one row for each stream, with the {@code version} it has come to.
   */
  public final List<String> tables() {
    return tables;
  }

  /** All other tables it writes. */
  public List<SummaryTable> summaries() {
    return List.of();
  }

  /** The names of all of them. */
  public final List<String> allTables() {
    return Stream.concat(tables.stream(), summaries().stream().map(SummaryTable::name)).toList();
  }

  /**
   * An event that a newer program wrote is set aside like any other that cannot be applied, never
   * passed over: what follows it in its stream waits behind it.
   *
   * @throws UnknownEvent if it is of the streams that are kept here
   */
  @EventHandler
  public final void on(UnknownSerializedType unknown) {
    if (unknown.serializedType().getName().startsWith(eventType.getPackageName() + ".")) {
      throw new UnknownEvent(unknown);
    }
  }

  /** What writes to the tables of that schema. */
  public abstract Projector<E> into(ViewSchema schema);
}
