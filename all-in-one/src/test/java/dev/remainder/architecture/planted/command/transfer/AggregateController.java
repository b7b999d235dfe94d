package dev.remainder.architecture.planted.command.transfer;

import org.springframework.web.bind.annotation.RestController;

@RestController
record AggregateController(Transfer transfer) {}
