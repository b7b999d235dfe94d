package dev.remainder.query.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something is to be seen in the views.
 *
 * @param position of the event that changed it
 * @param type of that event
 * @param resource what kind of thing changed
 * @param id by which it can be asked for
 * @param version it has now; a view may be further by the time it is asked for
 */
record Change(
    @JsonIgnore long position, String type, ChangedResource resource, String id, long version) {

  /**
   * @param keptAs the name under which the event's type is kept
   */
  static Change of(long position, String keptAs, String stream, long version) {
    var resource = ChangedResource.of(keptAs);
    return new Change(position, EventTypes.shown(keptAs), resource, resource.idOf(stream), version);
  }
}
