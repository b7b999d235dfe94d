package dev.remainder.command.platform;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** Puts on every event who asked, under which correlation id, and which message led to it. */
@Component
class WhoAndWhy implements CorrelationDataProvider {

  static final String BY = "by";
  static final String CORRELATION_ID = "correlationId";
  static final String CAUSATION_ID = "causationId";

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    var data = new HashMap<String, Object>();
    data.put(CAUSATION_ID, message.getIdentifier());
    copy(message, BY, data);
    copy(message, CORRELATION_ID, data);
    return data;
  }

  private static void copy(Message<?> from, String key, Map<String, Object> to) {
    var value = from.getMetaData().get(key);
    if (value != null) {
      to.put(key, value);
    }
  }
}
