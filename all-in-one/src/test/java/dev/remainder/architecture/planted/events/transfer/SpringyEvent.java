package dev.remainder.architecture.planted.events.transfer;

import org.springframework.stereotype.Component;

@Component
public record SpringyEvent() {}
