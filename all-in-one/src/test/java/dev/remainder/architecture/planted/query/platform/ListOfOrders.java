package dev.remainder.architecture.planted.query.platform;

import dev.remainder.architecture.planted.query.saleorder.OrderView;
import java.util.List;

record ListOfOrders(List<OrderView> orders) {}
