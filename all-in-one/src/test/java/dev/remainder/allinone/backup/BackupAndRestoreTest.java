package dev.remainder.allinone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("A log is backed up while it is written, and restored as it was")
class BackupAndRestoreTest {

  private static final Map<String, Object> SEALED_SOON = Map.of("remainder.seal.every", "50ms");
  private static final String SOURCE = Postgres.newDatabase();

  @TempDir Path folder;

  private static Program program;

  @BeforeAll
  static void start() {
    program = Program.on(SOURCE, SEALED_SOON);
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void whatWasAcknowledgedBeforeItBeganIsInIt() throws Exception {
    var shop = program.shop();
    var sku = shop.product();
    var received = new ConcurrentSkipListSet<String>();
    var working = new AtomicBoolean(true);
    var file = folder.resolve("online.backup");
    Set<String> before;
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var number = new AtomicInteger();
      for (int client = 0; client < 4; client++) {
        var own = program.shop();
        clients.submit(() -> {
          while (working.get()) {
            var reference = "R%05d".formatted(number.incrementAndGet());
            own.post(own.stockOf(sku) + "/receipts", receipt(reference)).ok();
            received.add(reference);
          }
        });
      }
      await().until(() -> received.size() > 100);
      before = Set.copyOf(received);
      assertThat(backup(file).code()).isZero();
      working.set(false);
    }

    try (var restored = restored(file)) {
      var there = restored.shop();
      assertThat(references(restored)).containsAll(before);
      assertThat(there.get("/api/audit/invariants").items("/violations")).isEmpty();
      var stock = there.get(there.stockOf(sku)).ok();
      assertThat(stock.at("/onHand")).isEqualTo(String.valueOf(references(restored).size()));
      there.post(there.stockOf(sku) + "/receipts", receipt("one more")).ok();
    }
  }

  @Test
  void nobodyCanChangeTheRestoredLogAndItsSealsGoOn() throws Exception {
    program.shop().product();
    awaitSealed(program.shop());
    var head = program.shop().get("/api/audit/seal").ok();
    var noted = head.at("/headHash") + "@" + head.at("/sealedUpTo");
    var file = folder.resolve("sealed.backup");
    assertThat(backup(file).code()).isZero();

    var target = Postgres.newDatabase();
    var tool = Tool.restore(file.toString(), "--url", target);
    assertThat(tool.said()).contains("Restored ", "INTACT: ", "Head to note: ");
    var owner = owner(target);
    for (var change :
        List.of("update events.domain_event set type = ''", "truncate seal.sealed_range")) {
      assertThatThrownBy(() -> owner.execute(change)).isInstanceOf(DataAccessException.class);
    }
    assertThat(may(owner, "remainder_service", "INSERT")).isTrue();
    assertThat(may(owner, "remainder_service", "UPDATE")).isFalse();
    assertThat(may(owner, "remainder_query", "INSERT")).isFalse();

    try (var restored = Program.on(target, SEALED_SOON)) {
      restored.shop().product();
      awaitSealed(restored.shop());
      var verified = restored.shop().get("/api/audit/seal?expect=" + noted).ok();
      assertThat(verified.at("/valid")).as(verified.text()).isEqualTo("true");
    }
  }

  @Test
  void anAlteredLogIsRestoredAsItIsAndSaysSo() throws Exception {
    var altered = Postgres.newDatabase();
    try (var brief = Program.on(altered, SEALED_SOON)) {
      awaitSealed(brief.shop());
    }
    var owner = owner(altered);
    owner.execute("alter table events.domain_event disable trigger never_changed");
    owner.update("update events.domain_event set time_stamp = '' where global_index = 2");
    var file = folder.resolve("altered.backup");
    assertThat(Tool.backup(file.toString(), "--url", altered).code()).isZero();

    var tool = Tool.restore(file.toString(), "--url", Postgres.newDatabase());
    assertThat(tool.code()).isEqualTo(1);
    assertThat(tool.said()).contains("ALTERED: ALTERED at position 2");
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    var file = Files.writeString(folder.resolve("precious"), "precious");
    var tool = backup(file);
    assertThat(tool.code()).isEqualTo(2);
    assertThat(tool.said()).contains("no backup was made", "there is a file");
    assertThat(file).hasContent("precious");
  }

  @Test
  void whereThereIsNothingToBackUpNoFileIsLeft() {
    for (var database :
        List.of("jdbc:postgresql://127.0.0.1:1/none", "nowhere", Postgres.newDatabase())) {
      var tool = Tool.backup(folder.resolve("none").toString(), "--url", database);
      assertThat(tool.code()).as(tool.said()).isEqualTo(2);
      assertThat(tool.said()).contains("no backup was made").doesNotContain("\tat ");
    }
    var tool = Tool.backup(folder.resolve("n").toString(), "--data", folder.toString());
    assertThat(tool.said()).contains("there is no database in the folder");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    var file = folder.resolve("private.backup");
    assertThat(backup(file).code()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aDatabaseThatHoldsAnythingIsLeftAlone() {
    var file = folder.resolve("some.backup");
    assertThat(backup(file).code()).isZero();
    var before = program.logPosition();
    var refused = Tool.restore(file.toString(), "--url", SOURCE);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.said())
        .contains("nothing was restored: the database is not empty", "events.domain_event");
    assertThat(program.logPosition()).isEqualTo(before);

    var target = Postgres.newDatabase();
    assertThat(Tool.restore(file.toString(), "--url", target).code()).isZero();
    assertThat(Tool.restore(file.toString(), "--url", target).code()).isEqualTo(2);
  }

  @Test
  void ofTwoRestoresAtOnceOneIsRefused() throws Exception {
    var file = folder.resolve("twice.backup");
    assertThat(backup(file).code()).isZero();
    var target = Postgres.newDatabase();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var both =
          IntStream.range(0, 2)
              .mapToObj(each ->
                  threads.submit(() -> Tool.restore(file.toString(), "--url", target).code()))
              .toList();
      assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(0, 2);
    }
  }

  private static Map<String, Object> receipt(String reference) {
    return Map.of("quantity", 1, "reference", reference);
  }

  private static Tool backup(Path file) {
    return Tool.backup(file.toString(), "--url", SOURCE);
  }

  private static Program restored(Path file) {
    var target = Postgres.newDatabase();
    var tool = Tool.restore(file.toString(), "--url", target);
    assertThat(tool.code()).as(tool.said()).isZero();
    return Program.on(target, SEALED_SOON);
  }

  private static List<String> references(Program restored) {
    return restored
        .jdbc()
        .sql(
            """
            select convert_from(payload, 'UTF8')::jsonb ->> 'reference' from events.domain_event
            where payload_type like '%StockReceived'
            """)
        .query(String.class)
        .list();
  }

  private static void awaitSealed(Shop shop) {
    await()
        .until(() -> {
          var audit = shop.get("/api/audit/seal");
          return audit.at("/unsealedEvents").equals("0") && !audit.at("/sealedUpTo").equals("0");
        });
  }

  private static JdbcTemplate owner(String database) {
    return new JdbcTemplate(new DriverManagerDataSource(database));
  }

  private static boolean may(JdbcTemplate owner, String role, String what) {
    return Boolean.TRUE.equals(
        owner.queryForObject(
            "select has_table_privilege(?, 'events.domain_event', ?)", Boolean.class, role, what));
  }
}
