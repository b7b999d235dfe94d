package dev.remainder.query.platform;

import dev.remainder.web.DocumentedRefusal;
import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what {@link ToldOnce} may answer to whatever this side is told to do. */
@Component
class ReuseIsRefused implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod call) {
    if (OwnCalls.isToldHere(call)) {
      var refusal = DocumentedRefusal.KEY_REUSED;
      operation.getResponses().addApiResponse(refusal.status(), refusal.reference());
    }
    return operation;
  }
}
