package dev.remainder.events.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How events, snapshots and tracking tokens are written as JSON. */
public class EventJson implements Jackson3SerializerCustomizer {

  @Override
  public void accept(JsonMapper.Builder mapper) {
    mapper
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
        // Aggregates have no getters: without this a snapshot would be written as {}.
        .changeDefaultVisibility(
            visibility -> visibility.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
        // A replay's token holds the token it replays from, by its class name.
        .polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(TrackingToken.class)
                .allowIfSubType("org.axonframework.")
                .build());
  }
}
