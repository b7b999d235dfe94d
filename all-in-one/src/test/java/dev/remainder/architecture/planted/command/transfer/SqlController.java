package dev.remainder.architecture.planted.command.transfer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

@RestController
record SqlController(JdbcClient jdbc) {}
