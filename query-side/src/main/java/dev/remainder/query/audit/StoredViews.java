package dev.remainder.query.audit;

import dev.remainder.events.value.Quantity;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.saleorder.OrderLineView;
import dev.remainder.query.saleorder.OrderView;
import dev.remainder.query.transfer.TransferLineView;
import dev.remainder.query.transfer.TransferView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the views of some streams as they are stored, and has them compared. */
final class StoredViews {

  private static final List<String> SET_UP =
      List.of("settings", "product", "warehouse", "operation_type");

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final AuditedLog log;
  private final ComparedViews compared;
  private final Object streams;

  StoredViews(
      JdbcTemplate jdbc,
      ViewJson json,
      List<String> streams,
      AuditedLog log,
      ComparedViews compared) {
    this.streams = streams.toArray(String[]::new);
    this.jdbc = jdbc;
    this.json = json;
    this.log = log;
    this.compared = compared;
  }

  void compare() {
    orders();
    transfers();
    stock();
    setUp();
  }

  private void orders() {
    var told = log.orders().all();
    jdbc.query(
        "select stream, version, document from query.sale_order where stream = any(?)",
        row -> {
          var stream = row.getString(1);
          if (compared.isUpToDate(Equation.ORDER_VIEW, stream, row.getLong(2))) {
            var shown = new TreeMap<Integer, String>();
            for (var line : json.read(row.getString(3), OrderView.class).lines()) {
              shown.put(line.line(), figures(line));
            }
            var order = told.get(stream);
            compared.compare(
                Equation.ORDER_VIEW, stream, order == null ? null : texts(order.lines), shown);
          }
        },
        streams);
    compared.requireAll(Equation.ORDER_VIEW, told::containsKey);
  }

  private void transfers() {
    var told = log.transfers().all();
    jdbc.query(
        "select stream, version, document from query.transfer where stream = any(?)",
        row -> {
          var stream = row.getString(1);
          if (compared.isUpToDate(Equation.TRANSFER_VIEW, stream, row.getLong(2))) {
            var view = json.read(row.getString(3), TransferView.class);
            var shown = new TreeMap<Integer, String>();
            for (var line : view.lines()) {
              shown.put(line.line(), figures(line));
            }
            var transfer = told.get(stream);
            compared.compare(
                Equation.TRANSFER_VIEW,
                stream,
                transfer == null ? null : transfer.state + " " + texts(transfer.lines),
                view.state() + " " + shown);
          }
        },
        streams);
    compared.requireAll(Equation.TRANSFER_VIEW, told::containsKey);
  }

  private void stock() {
    var told = log.stock().all();
    jdbc.query(
        """
        select stream, version, on_hand, reserved, open_demand from query.stock_item
        where stream = any(?)
        """,
        row -> {
          var stream = row.getString(1);
          if (compared.isUpToDate(Equation.STOCK_VIEW, stream, row.getLong(2))) {
            var shown =
                "on hand %s, reserved %s, open demand %s"
                    .formatted(
                        Quantity.of(row.getBigDecimal(3)),
                        Quantity.of(row.getBigDecimal(4)),
                        Quantity.of(row.getBigDecimal(5)));
            var item = told.get(stream);
            compared.compare(
                Equation.STOCK_VIEW, stream, item == null ? null : item.toString(), shown);
          }
        },
        streams);
    compared.requireAll(Equation.STOCK_VIEW, told::containsKey);
  }

  private void setUp() {
    for (var table : SET_UP) {
      jdbc.query(
          "select stream, version from query." + table + " where stream = any(?)",
          row -> {
            var version = row.getLong(2);
            if (compared.isUpToDate(Equation.SET_UP_VIEW, row.getString(1), version)) {
              compared.compare(Equation.SET_UP_VIEW, row.getString(1), version, version);
            }
          },
          streams);
    }
    compared.requireAll(Equation.SET_UP_VIEW, this::isSetUp);
  }

  private boolean isSetUp(String stream) {
    return !log.orders().all().containsKey(stream)
        && !log.transfers().all().containsKey(stream)
        && !log.stock().all().containsKey(stream);
  }

  private static Map<Integer, String> texts(Map<Integer, ?> lines) {
    var texts = new TreeMap<Integer, String>();
    lines.forEach((number, line) -> texts.put(number, line.toString()));
    return texts;
  }

  private static String figures(OrderLineView line) {
    return "ordered %s, delivered %s, open %s, cancelled %s"
        .formatted(line.ordered(), line.delivered(), line.open(), line.cancelled());
  }

  private static String figures(TransferLineView line) {
    return "demand %s, reserved %s, done %s, backordered %s, cancelled %s"
        .formatted(
            line.demand(), line.reserved(), line.done(), line.backordered(), line.cancelled());
  }
}
