package dev.remainder.query.rebuild;

import java.util.List;
import java.util.Map;

/**
 * The tables as they were at one moment, while events came in.
 *
 * @param moving by the first table of each projection, the streams of which one side knew more than
 *     the other, because it was further in the log: to be compared when neither moves
 */
record Comparison(Findings findings, Map<String, List<String>> moving) {}
