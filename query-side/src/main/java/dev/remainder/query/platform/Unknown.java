package dev.remainder.query.platform;

import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** There is no such thing: one problem code for each kind of thing, as the command side has it. */
public enum Unknown {
  ORDER("order", "There is no such order"),
  TRANSFER("transfer", "There is no such transfer"),
  PRODUCT("product", "There is no such product"),
  WAREHOUSE("warehouse", "There is no such warehouse"),
  STOCK_ITEM("stock item", "There is no such product at this warehouse"),
  OPERATION_TYPE("operation type", "There is no such operation type"),
  SETTINGS("settings", "The settings are not there yet");

  private final String thing;
  private final ProblemCode code;

  Unknown(String thing, String title) {
    this.thing = thing;
    this.code = new ProblemCode("unknown-" + thing.replace(' ', '-'), title, HttpStatus.NOT_FOUND);
  }

  public ProblemException named(String id) {
    return new ProblemException(code, "There is no %s %s.".formatted(thing, id), Map.of("id", id));
  }
}
