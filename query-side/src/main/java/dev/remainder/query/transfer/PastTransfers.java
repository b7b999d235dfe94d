package dev.remainder.query.transfer;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.query.history.Past;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Transfers as they were. */
@Component
public class PastTransfers {

  private static final Comparator<TransferView> AS_MADE =
      Comparator.comparing(TransferView::createdAt)
          .thenComparing(transfer -> transfer.reference().length())
          .thenComparing(TransferView::reference);

  private final Past past;

  PastTransfers(Past past) {
    this.past = past;
  }

  public Optional<TransferView> find(String id, @Nullable Instant asOf) {
    return past.of(id, asOf, TransferEvent.class, TransferView::evolve);
  }

  /** Those there were by then, in the order in which they were made. */
  public List<TransferView> inOrder(Collection<String> ids, Instant asOf) {
    return past.of(ids, asOf, TransferEvent.class, TransferView::evolve).values().stream()
        .sorted(AS_MADE)
        .toList();
  }
}
