package dev.remainder.command.transfer;

import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Place.OfOrder;
import dev.remainder.command.platform.Target;
import dev.remainder.command.transfer.TransferCommand.CancelTransfer;
import dev.remainder.command.transfer.TransferCommand.CheckAvailability;
import dev.remainder.command.transfer.TransferCommand.Preview;
import dev.remainder.command.transfer.TransferCommand.PreviewValidation;
import dev.remainder.command.transfer.TransferCommand.RescheduleTransfer;
import dev.remainder.command.transfer.TransferCommand.UnreserveTransfer;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.command.transfer.TransferRequest.Reason;
import dev.remainder.command.transfer.TransferRequest.Schedule;
import dev.remainder.command.transfer.TransferRequest.Validation;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/transfers/{id}")
class TransferCommandController {

  private final CommandDesk desk;

  TransferCommandController(CommandDesk desk) {
    this.desk = desk;
  }

  /**
   * @param dryRun never true here, or a question that is put a little differently would ship
   */
  @PostMapping("/validate")
  ResponseEntity<ValidatedTransfer> validate(
      @PathVariable TransferId id,
      @RequestParam(defaultValue = "false") @AssertFalse(message = "must be true or false")
          boolean dryRun,
      @Valid @RequestBody(required = false) @Nullable Validation body) {
    var validation = body == null ? Validation.AS_RESERVED : body;
    return desk.send(
        new ValidateTransfer(id, validation.amounts(), validation.backorder(), validation.reason()),
        target(id),
        recorded -> ResponseEntity.ok(ValidatedTransfer.of(recorded)));
  }

  /** The same as a question; nothing changes. */
  @PostMapping(value = "/validate", params = "dryRun=true")
  ResponseEntity<ValidationPreview> preview(
      @PathVariable TransferId id,
      @Valid @RequestBody(required = false) @Nullable Validation body) {
    var validation = body == null ? Validation.AS_RESERVED : body;
    Preview preview =
        desk.ask(
            new PreviewValidation(id, validation.amounts(), validation.backorder()), target(id));
    return ResponseEntity.ok(ValidationPreview.of(preview));
  }

  @PostMapping("/check-availability")
  ResponseEntity<TransferAnswer> checkAvailability(
      @PathVariable TransferId id, @Valid @RequestBody(required = false) @Nullable Reason body) {
    return desk.send(
        new CheckAvailability(id, Reason.of(body)),
        target(id),
        recorded -> ResponseEntity.ok(TransferAnswer.of(id, recorded)));
  }

  @PostMapping("/unreserve")
  ResponseEntity<TransferAnswer> unreserve(
      @PathVariable TransferId id, @Valid @RequestBody(required = false) @Nullable Reason body) {
    return desk.send(
        new UnreserveTransfer(id, Reason.of(body)),
        target(id),
        recorded -> ResponseEntity.ok(TransferAnswer.of(id, recorded)));
  }

  @PostMapping("/cancel")
  ResponseEntity<TransferAnswer> cancel(
      @PathVariable TransferId id, @Valid @RequestBody(required = false) @Nullable Reason body) {
    return desk.send(
        new CancelTransfer(id, TransferCancelCause.OPERATOR, Reason.of(body)),
        target(id),
        recorded -> ResponseEntity.ok(TransferAnswer.of(id, recorded)));
  }

  @PatchMapping
  ResponseEntity<RescheduledTransfer> reschedule(
      @PathVariable TransferId id, @Valid @RequestBody Schedule schedule) {
    return desk.send(
        new RescheduleTransfer(id, schedule.priority(), schedule.scheduledDate()),
        target(id),
        recorded -> ResponseEntity.ok(RescheduledTransfer.of(id, recorded)));
  }

  static Target target(TransferId id) {
    return new Target(
        id.value(), TransferRejection.UNKNOWN_TRANSFER, new OfOrder(id.orderId().value()));
  }
}
