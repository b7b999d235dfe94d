package dev.remainder.command.operationtype;

import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.transfer.TransferPlanned;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which numbers a log says were given, for each prefix the highest. */
final class GivenReferences {

  /** As they are written: five digits, more only if they must be. */
  private static final Pattern NUMBER = Pattern.compile("\\d{5}|[1-9]\\d{5,17}");

  private final Map<String, Long> highest = new HashMap<>();

  /** By operation type, the newest first. */
  private final Map<String, Deque<String>> prefixes = new HashMap<>();

  void see(OperationTypeEvent event) {
    switch (event) {
      case OperationTypeCreated created ->
          configured(created.operationTypeId(), created.terms().sequencePrefix());
      case OperationTypeChanged changed ->
          configured(changed.operationTypeId(), changed.after().sequencePrefix());
    }
  }

  private void configured(String operationTypeId, String prefix) {
    prefixes.computeIfAbsent(operationTypeId, first -> new ArrayDeque<>()).addFirst(prefix);
  }

  /** By the newest prefix that can be its own: one may have been changed while it was given. */
  void see(TransferPlanned planned) {
    var reference = planned.reference();
    prefixes.getOrDefault(planned.operationType(), new ArrayDeque<>()).stream()
        .filter(prefix -> isOf(prefix, reference))
        .findFirst()
        .ifPresent(prefix ->
            highest.merge(prefix, Long.parseLong(reference.substring(prefix.length())), Math::max));
  }

  private static boolean isOf(String prefix, String reference) {
    return reference.startsWith(prefix)
        && NUMBER.matcher(reference.substring(prefix.length())).matches();
  }

  Map<String, Long> highest() {
    return highest;
  }
}
