package dev.remainder.query.platform;

import java.util.Optional;
import java.util.stream.Stream;

/** The things that belong to a warehouse, and so to a company, by their addresses. */
enum BoundedResource {
  ORDER(
      Unknown.ORDER, "/api/orders/", 1, "select warehouse from query.sale_order where stream = ?"),
  TRANSFER(
      Unknown.TRANSFER,
      "/api/transfers/",
      1,
      "select warehouse from query.transfer where stream = ?"),
  STOCK_ITEM(Unknown.STOCK_ITEM, "/api/stock/", 2, "select split_part(?, '/', 1)"),
  WAREHOUSE(Unknown.WAREHOUSE, "/api/warehouses/", 1, "select cast(? as text)"),
  OPERATION_TYPE(
      Unknown.OPERATION_TYPE,
      "/api/operation-types/",
      1,
      "select warehouse from query.operation_type where id = ?");

  private final Unknown unknown;
  private final String folder;
  private final int parts;
  private final String warehouse;

  /**
   * @param parts of the address that name one
   * @param warehouse in SQL, of the one that the parameter names
   */
  BoundedResource(Unknown unknown, String folder, int parts, String warehouse) {
    this.unknown = unknown;
    this.folder = folder;
    this.parts = parts;
    this.warehouse = warehouse;
  }

  /** A thing, as its address names it. */
  record Named(BoundedResource resource, String id) {}

  static Optional<Named> at(String address) {
    return Stream.of(values())
        .filter(resource -> address.startsWith(resource.folder))
        .map(resource -> new Named(resource, resource.idIn(address)))
        .findFirst();
  }

  private String idIn(String address) {
    var below = address.substring(folder.length()).split("/");
    return String.join("/", Stream.of(below).limit(parts).toList());
  }

  Unknown unknown() {
    return unknown;
  }

  String warehouse() {
    return warehouse;
  }
}
