package dev.remainder.query.projection;

/** What one stream has led to so far. */
public interface StreamView {

  /** The sequence number of the stream's last event that is in here. */
  long version();
}
