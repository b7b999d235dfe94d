package dev.remainder.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TransferIdTest {

  private static final SaleOrderId ORDER = new SaleOrderId("8b1f1d1e-0000-4000-8000-000000000001");

  @Test
  void everyTransferOfAnOrderAndEveryBackorderHasItsOwn() {
    var ids = new ArrayList<TransferId>();
    for (int number = 1; number <= 12; number++) {
      var id = TransferId.of(ORDER, number);
      for (int depth = 0; depth <= 12; depth++) {
        ids.add(id);
        id = id.backorder();
      }
    }

    assertThat(ids).doesNotHaveDuplicates().hasSize(12 * 13);
    assertThat(ids).extracting(TransferId::orderId).containsOnly(ORDER);
  }

  @Test
  void aRepeatMakesTheSame() {
    assertThat(TransferId.of(ORDER, 2).backorder().backorder())
        .isEqualTo(TransferId.of(ORDER, 2).backorder().backorder());
  }

  @Test
  void aStringThatIsNoTransfersIdNamesAnOrderNobodyHas() {
    assertThat(new TransferId("nonsense").orderId()).isEqualTo(new SaleOrderId("nonsense"));
  }

  @Test
  void isAStringInJson() {
    var json = JsonMapper.builder().build();
    var id = TransferId.of(ORDER, 1).backorder();
    var written = json.writeValueAsString(id);

    assertThat(written).isEqualTo("\"" + id + "\"");
    assertThat(json.readValue(written, TransferId.class)).isEqualTo(id);
  }
}
