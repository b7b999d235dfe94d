package dev.remainder.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.allinone.launcher.Caller;
import dev.remainder.allinone.launcher.Started;
import dev.remainder.allinone.postgres.DataFolder;
import dev.remainder.allinone.postgres.LocalConnectionDetails;
import dev.remainder.allinone.postgres.LocalPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides as processes of their own on one PostgreSQL, behind nginx with the shipped rules. */
@Tag("proxy")
class ProxyTest {

  private static final String PASSWORD = "behind the proxy";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir static Path folder;

  private static LocalPostgres postgres;
  private static Side commandSide;
  private static Side querySide;
  private static Nginx nginx;
  private static Caller stranger;
  private static Caller origin;

  @BeforeAll
  static void start() throws Exception {
    postgres = LocalPostgres.start(DataFolder.open(folder.resolve("data")));
    var database = new LocalConnectionDetails(postgres);
    Logins.prepare(database);
    commandSide = Side.start("command-side", database, Logins.COMMAND_SIDE);
    querySide = Side.start("query-side", database, Logins.QUERY_SIDE);
    nginx = Nginx.start(folder, aPage(), commandSide.port(), querySide.port());
    stranger = new Caller(nginx.address());
    await().atMost(PATIENCE).until(() -> commandSide.isHealthy() && querySide.isHealthy());
    await().atMost(PATIENCE).until(() -> isUp(stranger, "/healthz"));
    origin = stranger.signedIn("ada", PASSWORD);
  }

  @AfterAll
  static void stop() {
    nginx.close();
    querySide.close();
    commandSide.close();
    postgres.close();
  }

  @Test
  void whatIsCommandedOnOneSideIsSeenOnTheOther() throws Exception {
    var introduced = origin.introduceProduct("VIA-PROXY");
    assertThat(introduced.statusCode()).as(introduced.body()).isEqualTo(201);

    var seen = origin.product("VIA-PROXY", introduced);
    assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
    assertThat(seen.body()).contains("Name of VIA-PROXY");
  }

  @Test
  void neitherSideAnswersForTheOther() throws Exception {
    assertThat(querySide.caller().introduceProduct("WRONG-SIDE").statusCode()).isIn(404, 405);
    assertThat(commandSide.caller().send("GET", "/api/products/VIA-PROXY", "").statusCode())
        .isIn(404, 405);
  }

  @Test
  void whoeverHasNotSignedInIsToldBySideAndProxyAlike() throws Exception {
    for (var method : List.of("GET", "POST")) {
      var refused = stranger.send(method, "/api/products", "");
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(401);
      assertThat(refused.body()).contains("\"code\":\"sign-in-required\"");
    }
  }

  @Test
  void headAsksAsGetDoes() throws Exception {
    assertThat(origin.send("HEAD", "/api/products", "").statusCode()).isEqualTo(200);
  }

  @Test
  void theUpkeepOfViewsIsTheQuerySidesOwn() throws Exception {
    var retried = origin.send("POST", "/api/projections/stock/dead-letters/retry", "");
    assertThat(retried.statusCode()).as(retried.body()).isEqualTo(200);
    var rebuilt = origin.send("POST", "/api/projections/stock/rebuild", "");
    assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(202);
    assertThat(origin.send("GET", "/api/projections", "").statusCode()).isEqualTo(200);
  }

  @Test
  void whatMightHaveBeenIsAskedOfTheQuerySide() throws Exception {
    var simulated = origin.send("POST", "/api/simulations", "{\"createBackorder\":\"NEVER\"}");
    assertThat(simulated.statusCode()).as(simulated.body()).isEqualTo(200);
    assertThat(simulated.body()).contains("FILL_RATE_UNITS");
    assertThat(commandSide.caller().send("POST", "/api/simulations", "{}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void bothSidesDescriptionsCanBeRead() throws Exception {
    assertThat(origin.send("GET", "/v3/api-docs", "").body())
        .contains("\"/api/products\":{\"get\"");
    assertThat(origin.send("GET", "/v3/api-docs/commands", "").body())
        .contains("\"/api/products\":{\"post\"");
  }

  @Test
  void everyLinkIntoThePageLeadsToThePage() throws Exception {
    for (var link :
        List.of("/", "/orders/some-id", "/stock/WH/SKU-1.5", "/apiary", "/index.html")) {
      var answer = origin.send("GET", link, "", "Accept", "text/html,*/*");
      assertThat(answer.statusCode()).as(link).isEqualTo(200);
      assertThat(answer.body()).as(link).isEqualTo("<title>The page</title>");
      assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
    }
  }

  @Test
  void whoAsksForAFileThatIsNotThereDoesNotGetThePage() throws Exception {
    assertThat(origin.send("GET", "/orders/picture.png", "", "Accept", "image/*").statusCode())
        .isEqualTo(404);
    assertThat(origin.send("GET", "/assets/gone.js", "", "Accept", "text/html").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theApisRefusalsAreNotHiddenBehindThePage() throws Exception {
    for (var path : List.of("/api/nothing", "/api/orders/unknown", "/api")) {
      var answer = origin.send("GET", path, "", "Accept", "text/html,*/*");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void whatHasAHashInItsNameIsKeptForGoodAndSentCompressed() throws Exception {
    var answer = origin.send("GET", "/assets/page-1a2b.js", "", "Accept-Encoding", "gzip");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, public, immutable");
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.body()).isEqualTo("the compressed script");
  }

  private static Path aPage() throws IOException {
    Path page = folder.resolve("page");
    Path assets = Files.createDirectories(page.resolve("assets"));
    Files.writeString(page.resolve("index.html"), "<title>The page</title>");
    Files.writeString(assets.resolve("page-1a2b.js"), "the script");
    Files.writeString(assets.resolve("page-1a2b.js.gz"), "the compressed script");
    return page;
  }

  private static boolean isUp(Caller caller, String path) throws IOException, InterruptedException {
    try {
      return caller.send("GET", path, "").statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** One side as a process of its own. */
  private record Side(Started process, int port) implements AutoCloseable {

    static Side start(String module, LocalConnectionDetails database, String login)
        throws IOException {
      int port = FreePort.find();
      var builder =
          new ProcessBuilder(
              Started.java(),
              "-Xmx256m",
              "-jar",
              packaged(module).toString(),
              "--server.port=" + port,
              "--server.address=127.0.0.1");
      builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
      builder.environment().put("SPRING_DATASOURCE_USERNAME", login);
      builder.environment().put("SPRING_DATASOURCE_PASSWORD", Logins.passwordOf(login));
      builder.environment().put("REMAINDER_LOG_OWNER", "false");
      builder
          .environment()
          .put("REMAINDER_SECURITY_TOKENSECRET", "known to both sides of this test alone");
      builder.environment().put("REMAINDER_SECURITY_USERS_0_NAME", "ada");
      builder.environment().put("REMAINDER_SECURITY_USERS_0_PASSWORD", "{noop}" + PASSWORD);
      builder.environment().put("REMAINDER_SECURITY_USERS_0_ROLES", "ADMIN");
      return new Side(Started.process(builder), port);
    }

    private static Path packaged(String module) throws IOException {
      try (var jars = Files.newDirectoryStream(Path.of("..", module, "target"), "*-exec.jar")) {
        return jars.iterator().next();
      }
    }

    Caller caller() {
      return new Caller(URI.create("http://127.0.0.1:" + port), origin.always());
    }

    boolean isHealthy() throws IOException, InterruptedException {
      assertThat(process.isAlive()).as(process.output()).isTrue();
      return isUp(new Caller(URI.create("http://127.0.0.1:" + port)), "/actuator/health");
    }

    @Override
    public void close() {
      process.close();
    }
  }
}
