package dev.remainder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service that keeps the conventions and can fail in every way. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
@Import(WebConventions.class)
class Sample {

  enum Color {
    RED,
    GREEN
  }

  record Line(@Positive BigDecimal quantity, @Nullable Integer count) {}

  record Order(
      @NotBlank String customer,
      @Nullable Color color,
      @Nullable Instant at,
      @NotEmpty List<@Valid Line> lines) {}

  record Filter(@Nullable List<Color> color, @Max(10) @Nullable Integer size) {}

  record Said(@Nullable String nothing, BigDecimal number, String actor, String correlationId) {}

  @RestController
  @RequestMapping("/sample")
  static class Controller {

    @GetMapping("/said")
    Said said() {
      return new Said(
          null, new BigDecimal("1E+3"), CurrentRequest.actor(), CurrentRequest.correlationId());
    }

    @GetMapping(path = "/json-only", produces = MediaType.APPLICATION_JSON_VALUE)
    Said jsonOnly() {
      return said();
    }

    @PostMapping("/orders")
    Order order(@Valid @RequestBody Order order) {
      return order;
    }

    @GetMapping("/list")
    String list(@Valid Filter filter, @RequestParam(defaultValue = "0") @Max(5) int page) {
      return "ok";
    }

    @GetMapping("/things/{number}")
    String thing(
        @PathVariable int number,
        @RequestParam Color color,
        @RequestHeader("X-Needed") String needed) {
      return "ok";
    }

    @GetMapping("/refused")
    void refused() {
      var code = new ProblemCode("out-of-luck", "Out of luck", HttpStatus.CONFLICT);
      throw new ProblemException(code, "Not today.", Map.of("choices", List.of("A", "B")));
    }

    @GetMapping("/behind")
    void behind() {
      throw new ProblemException(CommonProblem.VIEWS_BEHIND, "Not visible yet.");
    }

    @GetMapping("/store-gone")
    void storeGone() {
      throw new IllegalStateException(new SQLException("gone", "57P01"));
    }

    @GetMapping("/bug")
    void bug() {
      throw new IllegalStateException("insert into secret");
    }
  }
}
