package dev.remainder.architecture.planted.command.transfer;

import dev.remainder.architecture.planted.command.platform.Desk;
import org.springframework.web.bind.annotation.RestController;

/** Innocent. */
@RestController
record TransferController(Desk desk) {}
