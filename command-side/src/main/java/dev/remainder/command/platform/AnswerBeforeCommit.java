package dev.remainder.command.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a {@link PendingAnswer} as the last thing before its command's transaction commits. Axon's
 * configuration finds it and registers it at the command bus.
 */
@Component
class AnswerBeforeCommit implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    if (unit.getMessage().getMetaData().get(PendingAnswer.KEY) instanceof PendingAnswer<?> answer) {
      var recorded = Recorded.of(unit);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
              answer.make(recorded);
            }
          });
      var result = chain.proceed();
      recorded.returned(result);
      return result;
    }
    return chain.proceed();
  }
}
