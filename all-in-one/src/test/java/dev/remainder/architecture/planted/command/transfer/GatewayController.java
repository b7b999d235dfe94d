package dev.remainder.architecture.planted.command.transfer;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.RestController;

@RestController
record GatewayController(CommandGateway commands) {}
