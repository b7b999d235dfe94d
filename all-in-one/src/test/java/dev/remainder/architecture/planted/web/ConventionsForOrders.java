package dev.remainder.architecture.planted.web;

import dev.remainder.architecture.planted.query.saleorder.OrderView;

record ConventionsForOrders(OrderView order) {}
