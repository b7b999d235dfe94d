package dev.remainder.query.transfer;

import dev.remainder.query.platform.ViewJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the transfers of orders, in the order in which they were made. */
@Component
public class TransfersOfOrders {

  private final JdbcClient db;
  private final ViewJson json;

  TransfersOfOrders(JdbcClient db, ViewJson json) {
    this.db = db;
    this.json = json;
  }

  /** By the order's id; orders without any are left out. */
  public Map<String, List<TransferView>> of(Collection<String> orderIds) {
    return db
        .sql(
            """
            select document from query.transfer where order_id = any(?)
            order by created_at, length(reference), reference
            """)
        .param(orderIds.toArray(String[]::new))
        .query((row, n) -> json.read(row.getString(1), TransferView.class))
        .list()
        .stream()
        .collect(Collectors.groupingBy(transfer -> transfer.order().id()));
  }
}
