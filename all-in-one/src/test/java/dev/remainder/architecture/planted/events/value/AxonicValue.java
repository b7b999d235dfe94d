package dev.remainder.architecture.planted.events.value;

import org.axonframework.messaging.MetaData;

public record AxonicValue(MetaData metaData) {}
