package dev.remainder.architecture.planted.command.transfer;

import java.sql.Connection;

record SqlQueue(Connection database) {}
