package dev.remainder.query.audit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Streams of which some events could not be applied to the views of a family (ADR 20). */
record SetAside(Map<String, Set<String>> streams) {

  static SetAside read(JdbcTemplate jdbc) {
    var streams = new TreeMap<String, Set<String>>();
    jdbc.query(
        "select distinct processing_group, sequence_identifier from query.dead_letter",
        row -> {
          streams.computeIfAbsent(row.getString(1), none -> new HashSet<>()).add(row.getString(2));
        });
    return new SetAside(streams);
  }

  boolean contains(String family, String stream) {
    return streams.getOrDefault(family, Set.of()).contains(stream);
  }

  Map<String, Integer> counts() {
    return streams.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, family -> family.getValue().size()));
  }
}
