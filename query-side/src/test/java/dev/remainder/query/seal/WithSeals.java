package dev.remainder.query.seal;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A log of its own, which is sealed when the test says so. */
@TestPropertySource(properties = "remainder.seal.every=1h")
abstract class WithSeals extends RunningQuerySide {

  @Autowired Sealer sealer;

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("seals", TestPostgres.wire());
    properties.add("spring.datasource.url", () -> url);
  }

  void append(int events) {
    for (var event = 0; event < events; event++) {
      var sku = UUID.randomUUID().toString();
      log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
    }
  }

  /** Some events of a range of their own. */
  SealedRange sealed(int events) {
    append(events);
    sealAll();
    return ranges().getLast();
  }

  void sealAll() {
    while (sealer.sealNext()) {
      // Until there is no full range left.
    }
  }

  List<SealedRange> ranges() {
    return log.owner()
        .query(
            "select %s from seal.sealed_range order by 1".formatted(SealedRanges.COLUMNS),
            (row, n) -> SealedRanges.of(row));
  }

  long count() {
    return Objects.requireNonNull(
        log.owner().queryForObject("select count(*) from events.domain_event", Long.class));
  }

  SealVerdict verify(NotedHead... noted) throws SQLException {
    try (var connection = asOwner()) {
      return SealVerification.verify(connection, List.of(noted));
    }
  }

  /** A transaction with all rights; what it did is undone unless committed. */
  Connection asOwner() throws SQLException {
    var connection = Objects.requireNonNull(log.owner().getDataSource()).getConnection();
    connection.setAutoCommit(false);
    return connection;
  }
}
