package dev.remainder.command.transfer;

import dev.remainder.command.platform.SeveralDesk;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.command.transfer.TransferRequest.ValidationOfOne;
import dev.remainder.command.transfer.TransferRequest.ValidationOfSeveral;
import dev.remainder.events.value.TransferId;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several deliveries at once: each is decided by itself (domain.md 3). */
@RestController
class ValidateSeveralController {

  private final SeveralDesk desk;

  ValidateSeveralController(SeveralDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/transfers/validate")
  ResponseEntity<SeveralResults> validate(@Valid @RequestBody ValidationOfSeveral several) {
    var asked = several.transfers();
    return desk.send(
        asked.stream().map(ValidateSeveralController::part).toList(),
        ValidatedTransfer::of,
        answers -> SeveralResults.of(asked, answers));
  }

  private static SeveralDesk.Part part(ValidationOfOne one) {
    var id = new TransferId(one.id());
    return new SeveralDesk.Part(
        new ValidateTransfer(id, one.amounts(), one.backorder(), one.reason()),
        TransferCommandController.target(id));
  }
}
