package dev.remainder.command.operationtype;

import dev.remainder.command.operationtype.OperationTypeCommand.ConfigureOperationType;
import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Place.OfOperationType;
import dev.remainder.command.platform.Target;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.ReservationMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OperationTypeCommandController {

  private final CommandDesk desk;
  private final OperationTypes operationTypes;

  OperationTypeCommandController(CommandDesk desk, OperationTypes operationTypes) {
    this.desk = desk;
    this.operationTypes = operationTypes;
  }

  /** What is to change; what is not given stays as it is. */
  record Configuration(
      @Nullable @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
          String name,
      @Nullable
          @Pattern(
              regexp = "[A-Za-z0-9/._-]{1,30}",
              message = "must be 1 to 30 letters, digits, '/', '.', '_' and '-'")
          String sequencePrefix,
      @Nullable CreateBackorder createBackorder,
      @Nullable ReservationMethod reservationMethod,
      @Nullable @Min(0) @Max(3650) Integer reservationDaysBefore,
      @Nullable @Min(0) @Max(3650) Integer reservationDaysBeforeUrgent,
      @Nullable @Min(0) @Max(1000) Integer overDeliveryTolerancePercent) {}

  /** The operation type as it is from now on; its counters are for the query side to tell. */
  record Configured(
      String id,
      String name,
      String kind,
      String warehouse,
      String company,
      String sequencePrefix,
      CreateBackorder createBackorder,
      ReservationMethod reservationMethod,
      int reservationDaysBefore,
      int reservationDaysBeforeUrgent,
      int overDeliveryTolerancePercent) {

    static Configured of(String id, OperationTypes operationTypes) {
      var terms = operationTypes.terms(id);
      var place = operationTypes.place(id);
      return new Configured(
          id,
          terms.name(),
          "DELIVERY",
          place.warehouse(),
          place.company(),
          terms.sequencePrefix(),
          terms.createBackorder(),
          terms.reservationMethod(),
          terms.reservationDaysBefore(),
          terms.reservationDaysBeforeUrgent(),
          terms.overDeliveryTolerancePercent());
    }
  }

  @PatchMapping("/api/operation-types/{id}")
  ResponseEntity<Configured> configure(
      @PathVariable String id, @Valid @RequestBody Configuration configuration) {
    var command =
        new ConfigureOperationType(
            id,
            configuration.name(),
            configuration.sequencePrefix(),
            configuration.createBackorder(),
            configuration.reservationMethod(),
            configuration.reservationDaysBefore(),
            configuration.reservationDaysBeforeUrgent(),
            configuration.overDeliveryTolerancePercent());
    return desk.send(
        command,
        new Target(
            command.stream(),
            OperationTypeRejection.UNKNOWN_OPERATION_TYPE,
            new OfOperationType(id)),
        recorded -> ResponseEntity.ok(Configured.of(id, operationTypes)));
  }
}
