package dev.remainder.query.platform;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the documents that views are kept as. */
@Component
public class ViewJson {

  private final JsonMapper json;

  ViewJson(JsonMapper json) {
    this.json = json;
  }

  public String write(Object view) {
    return json.writeValueAsString(view);
  }

  public <V> V read(String document, Class<V> type) {
    return json.readValue(document, type);
  }
}
