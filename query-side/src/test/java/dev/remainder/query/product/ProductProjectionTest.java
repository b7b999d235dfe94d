package dev.remainder.query.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.ThroughTheBus;
import org.junit.jupiter.api.Test;

class ProductProjectionTest extends ThroughTheBus {

  private final String sku = "Sku-" + System.nanoTime();

  @Test
  void showsAProduct() {
    var answer = client.get("/api/products/" + sku, introduce());
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    assertThat(answer.body().toString())
        .isEqualTo(
            """
            {"sku":"%s","name":"Assembly","kind":"SERVICE","version":0}\
            """
                .formatted(sku));
  }

  @Test
  void lists() {
    var token = introduce();
    var found = client.get("/api/products?kind=SERVICE&q=" + sku.toUpperCase(), token);
    assertThat(found.body().at("/total").asInt()).isEqualTo(1);
    var other = client.get("/api/products?kind=GOODS&q=" + sku.toUpperCase(), token);
    assertThat(other.body().at("/total").asInt()).isZero();
    assertThat(client.get("/api/products?sort=price").text("/errors/0/field")).isEqualTo("sort");
  }

  @Test
  void saysSoIfThereIsNoSuchProduct() {
    var answer = client.get("/api/products/none");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("/code")).isEqualTo("unknown-product");
  }

  private String introduce() {
    return log.append(
        "product:" + sku, new ProductIntroduced(sku, "Assembly", ProductKind.SERVICE));
  }
}
