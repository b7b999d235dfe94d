package dev.remainder.query.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what would have been; a POST that changes nothing. */
@RestController
@RequestMapping("/api/simulations")
@Tag(name = "What if")
class SimulationController {

  private final Simulations simulations;

  SimulationController(Simulations simulations) {
    this.simulations = simulations;
  }

  @PostMapping
  @Operation(
      operationId = "simulate",
      summary = "Plays the log again under other rules and compares; changes nothing")
  SimulationAnswer simulate(@Valid @RequestBody SimulationRequest request) {
    return simulations.run(request);
  }
}
