package dev.remainder.query.platform;

import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** There is no such thing: one problem code for each kind of thing. */
public enum Unknown {
  ORDER("order"),
  TRANSFER("transfer"),
  PRODUCT("product"),
  WAREHOUSE("warehouse"),
  STOCK_ITEM("stock item"),
  OPERATION_TYPE("operation type"),
  SETTINGS("settings");

  private final String thing;

  Unknown(String thing) {
    this.thing = thing;
  }

  public ProblemException named(String id) {
    var code =
        new ProblemCode(
            "unknown-" + thing.replace(' ', '-'), "Unknown " + thing, HttpStatus.NOT_FOUND);
    return new ProblemException(code, "There is no %s %s.".formatted(thing, id), Map.of("id", id));
  }
}
