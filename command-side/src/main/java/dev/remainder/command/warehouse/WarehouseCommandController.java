package dev.remainder.command.warehouse;

import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Target;
import dev.remainder.command.warehouse.WarehouseCommand.OpenWarehouse;
import dev.remainder.web.ProblemException;
import dev.remainder.web.security.Companies;
import dev.remainder.web.security.SecurityProblem;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WarehouseCommandController {

  private final CommandDesk desk;

  WarehouseCommandController(CommandDesk desk) {
    this.desk = desk;
  }

  /** A warehouse, as asked for and as it was opened. */
  record NewWarehouse(
      @NotNull @Pattern(regexp = "[A-Za-z0-9]{1,5}", message = "must be 1 to 5 letters and digits")
          String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String company) {}

  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  @PostMapping("/api/warehouses")
  ResponseEntity<NewWarehouse> open(@Valid @RequestBody NewWarehouse warehouse) {
    if (!Companies.ofWhoAsks().include(warehouse.company())) {
      throw new ProblemException(
          SecurityProblem.NOT_ALLOWED,
          "The company %s is not yours.".formatted(warehouse.company()));
    }
    var command = new OpenWarehouse(warehouse.code(), warehouse.name(), warehouse.company());
    return desk.send(
        command,
        new Target(command.stream(), WarehouseRejection.UNKNOWN_WAREHOUSE),
        recorded -> ResponseEntity.created(URI.create("/api/warehouses")).body(warehouse));
  }
}
