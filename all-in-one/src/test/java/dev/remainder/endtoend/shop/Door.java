package dev.remainder.endtoend.shop;

import java.util.Map;

/** A way into a program. */
public interface Door {

  /**
   * @param json the body, or null for none
   */
  Answer send(String method, String path, String json, Map<String, String> headers);
}
