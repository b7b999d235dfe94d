package dev.remainder.query.projection;

import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;

/** Passes on how a family of views moves, and that this process has begun to feed it. */
record FamilyTracker(String family, ViewProgress progress, TriedAgainOnTakeover takeover)
    implements EventTrackerStatusChangeListener {

  @Override
  public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> changed) {
    progress.onEventTrackerStatusChange(changed);
    if (changed.values().stream().anyMatch(EventTrackerStatus::trackerAdded)) {
      takeover.begin(family);
    }
  }

  @Override
  public boolean validatePositions() {
    return progress.validatePositions();
  }
}
