package dev.remainder.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Lets readers wait for a gap between positions until nobody can fill it any more. Axon itself goes
 * by the clock: a gap before an event that says it is a minute old is passed over, so that a
 * process whose clock is slow, was set back, or that stood still in its commit, would make views
 * lose what others appended beside it.
 */
class PatientStorage extends JdbcEventStorageEngine {

  /** So far behind a gap is forgotten in any case: a query takes no more than 65,535 of them. */
  private static final int MOST_GAPS = 60_000;

  /** So many are carried along without a look at who may fill them. */
  private static final int FEW_GAPS = 50;

  private final FinalGaps finalGaps;

  PatientStorage(JdbcEventStorageEngine.Builder builder, FinalGaps finalGaps) {
    super(builder.gapCleaningThreshold(Integer.MAX_VALUE));
    this.finalGaps = finalGaps;
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken last, int batchSize) {
    boolean many = last instanceof GapAwareTrackingToken token && token.getGaps().size() > FEW_GAPS;
    long upTo = many ? finalGaps.upTo() : 0;
    var events = super.fetchTrackedEvents(last, batchSize);
    return upTo == 0 || events.isEmpty() ? events : withoutGaps(events, upTo);
  }

  /** Only where the batch ends: until then, some of its gaps are filled by its own events. */
  private static List<? extends TrackedEventData<?>> withoutGaps(
      List<? extends TrackedEventData<?>> events, long upTo) {
    var cleaned = new ArrayList<TrackedEventData<?>>(events);
    var end = cleaned.removeLast();
    var token = (GapAwareTrackingToken) end.trackingToken();
    cleaned.add(
        new TrackedDomainEventData<>(
            token.withGapsTruncatedAt(upTo + 1), (DomainEventData<?>) end));
    return cleaned;
  }

  @Override
  protected TrackedEventData<?> getTrackedEventData(
      ResultSet row, @Nullable GapAwareTrackingToken previous) throws SQLException {
    long position = row.getLong(schema().globalIndexColumn());
    return new TrackedDomainEventData<>(next(previous, position), getDomainEventData(row));
  }

  private static GapAwareTrackingToken next(
      @Nullable GapAwareTrackingToken previous, long position) {
    if (previous != null) {
      return previous.advanceTo(position, MOST_GAPS);
    }
    var before = LongStream.range(Math.max(1, position - MOST_GAPS), position).boxed();
    return GapAwareTrackingToken.newInstance(position, before.collect(Collectors.toSet()));
  }
}
