package dev.remainder.command.automation;

import dev.remainder.command.saleorder.SaleOrder;
import dev.remainder.command.transfer.TransferCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps the one order in which aggregates are locked (sale order, transfer, stock items by sku):
 * what a transfer is asked may come back to its order, so the order is locked first. Axon's
 * configuration finds it and registers it at the command bus.
 */
@Component
class LockSaleOrderBeforeTransfer implements MessageHandlerInterceptor<CommandMessage<?>> {

  private final Repository<SaleOrder> saleOrders;

  LockSaleOrderBeforeTransfer(@Lazy Repository<SaleOrder> saleOrders) {
    this.saleOrders = saleOrders;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    if (unit.parent().isEmpty()
        && unit.getMessage().getPayload() instanceof TransferCommand command) {
      saleOrders.load(command.transferId().orderId().value());
    }
    return chain.proceed();
  }
}
