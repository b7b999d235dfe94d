package dev.remainder.architecture.planted.command.transfer;

import org.springframework.stereotype.Component;

@Component
record SpringyState() {}
