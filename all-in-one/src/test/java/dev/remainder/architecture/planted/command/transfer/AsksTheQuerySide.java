package dev.remainder.architecture.planted.command.transfer;

import dev.remainder.architecture.planted.query.saleorder.OrderView;

record AsksTheQuerySide(OrderView view) {}
