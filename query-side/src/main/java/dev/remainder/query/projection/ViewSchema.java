package dev.remainder.query.projection;

/** Where tables of views are kept: those in service, or their twins that are built anew. */
public enum ViewSchema {
  IN_SERVICE("query"),
  NEXT("query_next");

  private final String schema;

  ViewSchema(String schema) {
    this.schema = schema;
  }

  /** The table's name with its schema. */
  public String table(String name) {
    return schema + "." + name;
  }

  @Override
  public String toString() {
    return schema;
  }
}
