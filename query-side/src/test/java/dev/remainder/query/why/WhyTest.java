package dev.remainder.query.why;

import static dev.remainder.query.history.DrawerCase.CONFIRMED;
import static dev.remainder.query.history.DrawerCase.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.history.DrawerCase;
import dev.remainder.query.history.WithPast;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhyTest extends WithPast {

  private final DrawerCase story = new DrawerCase();
  private final String first = "/api/transfers/" + story.first.stream() + "/lines/1/why";
  private final String second = "/api/transfers/" + story.second.stream() + "/lines/1/why";

  @BeforeEach
  void happens() {
    story.happens(recorder);
  }

  @Test
  void explainsALineThatGotLessThanItAskedFor() {
    var why = client.get(first + "?asOf=" + CONFIRMED).body();
    assertThat(why.at("/reference").asString()).isEqualTo("WH/OUT/00001");
    assertThat(why.at("/demand").asInt()).isEqualTo(55);
    assertThat(why.at("/reserved").asInt()).isEqualTo(45);
    assertThat(why.at("/missing").asInt()).isEqualTo(10);
    assertThat(why.at("/decisions")).hasSize(1);
    assertThat(why.at("/decisions/0/cause").asString()).isEqualTo("DEMAND");
    assertThat(why.at("/decisions/0/asked").asInt()).isEqualTo(55);
    assertThat(why.at("/decisions/0/free").asInt()).isEqualTo(45);
    assertThat(why.at("/decisions/0/given").asInt()).isEqualTo(45);
    assertThat(why.at("/decisions/0/rank").asInt()).isEqualTo(1);
    assertThat(why.at("/decisions/0/ruledOutBy").asString()).isEqualTo("NOT_ENOUGH_FREE");
    assertThat(why.at("/now/remedy/cause").asString()).isEqualTo("RECEIPT");
    assertThat(why.at("/now/remedy/quantity").asInt()).isEqualTo(10);
    assertThat(sentences(why))
        .containsExactly(
            "2 March 2026 10:00 UTC: A transfer asked; it lacked 55, was 1st in the queue,"
                + " 45 were free at its turn, and it was given 45: there was no more",
            "It needs 10 more; nobody is ahead of it; to serve it in full 10 units have to come"
                + " in");
  }

  @Test
  void explainsALineThatWaitsAndIsServedLater() {
    assertThat(sentences(client.get(second + "?asOf=" + VALIDATED).body()))
        .containsExactly(
            "3 March 2026 10:00 UTC: A transfer asked; it lacked 10, was 1st in the queue,"
                + " nothing was free at its turn, and it was given none: there was no more",
            "It needs 10 more; nobody is ahead of it; to serve it in full 10 units have to come"
                + " in");

    var served = client.get(second).body();
    assertThat(served.at("/decisions")).hasSize(2);
    assertThat(served.at("/now/ruledOutBy").isNull()).isTrue();
    assertThat(sentences(served).getLast()).isEqualTo("It holds all it is to ship: 10 units");
  }

  @Test
  void explainsALineThatHasLeft() {
    var why = client.get(first).body();
    assertThat(why.at("/now").isNull()).isTrue();
    assertThat(why.at("/losses/0/kind").asString()).isEqualTo("SHIPPED");
    assertThat(sentences(why))
        .endsWith(
            "3 March 2026 10:00 UTC: 45 units left with the delivery",
            "It does not wait any more: WH/OUT/00001 is Done");
  }

  @Test
  void saysSoIfThereIsNoSuchLine() {
    for (var path :
        List.of(
            first.replace("/lines/1/", "/lines/2/"),
            "/api/transfers/none/lines/1/why",
            second + "?asOf=" + CONFIRMED)) {
      assertThat(client.get(path).status()).isEqualTo(404);
      assertThat(client.get(path).text("/code")).isEqualTo("unknown-transfer");
    }
    assertThat(client.get(first.replace("/lines/1/", "/lines/x/")).status()).isEqualTo(400);
    assertThat(client.get(first + "?asOf=tomorrow").text("/errors/0/field")).isEqualTo("asOf");
  }

  private static List<String> sentences(JsonNode why) {
    return StreamSupport.stream(why.at("/sentences").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
