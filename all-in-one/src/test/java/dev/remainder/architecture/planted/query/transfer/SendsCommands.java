package dev.remainder.architecture.planted.query.transfer;

import org.axonframework.commandhandling.gateway.CommandGateway;

record SendsCommands(CommandGateway commands) {}
