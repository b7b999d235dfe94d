package dev.remainder.command.product;

import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Target;
import dev.remainder.command.product.ProductCommand.IntroduceProduct;
import dev.remainder.events.value.ProductKind;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProductCommandController {

  private final CommandDesk desk;

  ProductCommandController(CommandDesk desk) {
    this.desk = desk;
  }

  /**
   * @param kind GOODS if not given
   */
  record NewProduct(
      @NotBlank
          @Size(max = 64)
          @Pattern(
              regexp = "[A-Za-z0-9][A-Za-z0-9._-]*",
              message = "must be made of letters, digits, '.', '_' and '-'")
          String sku,
      @NotBlank @Size(max = 200) String name,
      @Nullable ProductKind kind) {}

  record IntroducedProduct(String sku, String name, @NotNull ProductKind kind) {}

  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  @PostMapping("/api/products")
  ResponseEntity<IntroducedProduct> introduce(@Valid @RequestBody NewProduct product) {
    var kind = product.kind() == null ? ProductKind.GOODS : product.kind();
    var command = new IntroduceProduct(product.sku(), product.name(), kind);
    return desk.send(
        command,
        new Target(command.stream(), ProductRejection.UNKNOWN_PRODUCT),
        recorded ->
            ResponseEntity.created(URI.create("/api/products/" + product.sku()))
                .body(new IntroducedProduct(product.sku(), product.name(), kind)));
  }
}
