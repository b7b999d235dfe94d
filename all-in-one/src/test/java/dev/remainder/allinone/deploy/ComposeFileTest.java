package dev.remainder.allinone.deploy;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.store.LogOwner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the deployment without a Docker engine. */
class ComposeFileTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
  private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?.+}");

  /** Does its work and ends. */
  private static final String ONE_SHOT = "log-owner";

  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY).*");

  private String text;
  private Map<String, Map<String, Object>> services;
  private Map<String, Object> volumes;

  @BeforeEach
  void read() throws IOException {
    text = Files.readString(ROOT.resolve("docker-compose.yml"));
    Map<String, Map<String, Object>> file = new Yaml().load(text);
    services = cast(file.get("services"));
    volumes = file.get("volumes");
  }

  @Test
  void itHasBothSidesADatabaseItsOwnerAndAProxy() {
    assertThat(services)
        .containsOnlyKeys("postgres", ONE_SHOT, "command-side", "query-side", "proxy");
  }

  @Test
  void theOwnerOfTheLogIsStartedByItsName() {
    assertThat(services.get(ONE_SHOT).get("entrypoint"))
        .isEqualTo(List.of("java", "-cp", "program.jar", LogOwner.class.getName()));
    assertThat(services.get(ONE_SHOT).get("restart")).isEqualTo("no");
  }

  @Test
  void noServiceThatKeepsRunningKnowsTheOwnersPassword() {
    String owner = password("postgres", "POSTGRES_PASSWORD");
    assertThat(password(ONE_SHOT, "SPRING_DATASOURCE_PASSWORD")).isEqualTo(owner);
    for (String side : List.of("command-side", "query-side")) {
      var environment = map(services.get(side), "environment");
      assertThat(environment.values()).doesNotContain(owner);
      assertThat(environment.get("REMAINDER_LOG_OWNER")).isEqualTo("false");
    }
    assertThat(password("command-side", "SPRING_DATASOURCE_PASSWORD"))
        .isEqualTo(password(ONE_SHOT, "REMAINDER_COMMAND_PASSWORD"))
        .isNotEqualTo(password("query-side", "SPRING_DATASOURCE_PASSWORD"));
    assertThat(password("query-side", "SPRING_DATASOURCE_PASSWORD"))
        .isEqualTo(password(ONE_SHOT, "REMAINDER_QUERY_PASSWORD"));
  }

  @Test
  void everyServiceIsCheckedLimitedAndWithoutPrivileges() {
    assertThat(services)
        .allSatisfy((name, service) -> {
          assertThat(service.get("user")).asString().isNotIn("root", "0", "null");
          assertThat(service).containsKeys("mem_limit", "cpus", "restart");
          assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
          assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
          if (!name.equals(ONE_SHOT)) {
            assertThat(map(service, "healthcheck")).containsKeys("test", "interval", "retries");
          }
        });
  }

  @Test
  void eachWaitsForTheHealthOfWhatItNeeds() {
    for (String side : List.of("command-side", "query-side")) {
      assertThat(map(services.get(side), "depends_on")).containsOnlyKeys("postgres", ONE_SHOT);
    }
    assertThat(map(services.get(ONE_SHOT), "depends_on")).containsOnlyKeys("postgres");
    assertThat(map(services.get("proxy"), "depends_on"))
        .containsOnlyKeys("command-side", "query-side");
    assertThat(services.values())
        .flatExtracting(service -> map(service, "depends_on").entrySet())
        .allSatisfy(need ->
            assertThat(need.getValue())
                .isEqualTo(
                    Map.of(
                        "condition",
                        need.getKey().equals(ONE_SHOT)
                            ? "service_completed_successfully"
                            : "service_healthy")));
  }

  @Test
  void onlyTheProxyCanBeReachedFromOutside() {
    assertThat(services)
        .allSatisfy((name, service) ->
            assertThat(service.containsKey("ports")).isEqualTo(name.equals("proxy")));
  }

  @Test
  void noSecretStandsInTheFile() {
    assertThat(services.values())
        .flatExtracting(service -> map(service, "environment").entrySet())
        .filteredOn(variable -> SECRET.matcher(variable.getKey()).matches())
        .isNotEmpty()
        .allSatisfy(variable -> assertThat(variable.getValue()).asString().matches(REQUIRED));
  }

  @Test
  void everyVariableIsExplainedInTheExample() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("deploy/env.example")))
        .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
        .extracting(line -> line.substring(0, line.indexOf('=')))
        .containsExactlyInAnyOrderElementsOf(variables(text));
  }

  @Test
  void everyFileItNamesIsThereAndEveryVolumeIsDeclared() {
    assertThat(services.values())
        .filteredOn(service -> service.containsKey("build"))
        .hasSize(4)
        .allSatisfy(service -> {
          Map<String, Object> build = map(service, "build");
          assertThat(ROOT.resolve((String) build.get("dockerfile"))).isRegularFile();
          assertThat(ROOT.resolve((String) map(build, "args").getOrDefault("SIDE", "web-ui")))
              .isDirectory();
        });
    assertThat(services.values())
        .flatExtracting(service -> list(service, "volumes"))
        .isNotEmpty()
        .allSatisfy(volume -> {
          String source = volume.toString().split(":")[0];
          if (source.startsWith(".")) {
            assertThat(ROOT.resolve(source)).exists();
          } else {
            assertThat(volumes).containsKey(source);
          }
        });
  }

  @Test
  void theProxysTemplateGetsAllItsVariables() throws IOException {
    Set<String> used =
        variables(Files.readString(ROOT.resolve("deploy/nginx/remainder.conf.template")));
    Map<String, Object> given = map(services.get("proxy"), "environment");
    Pattern replaced =
        Pattern.compile(given.get("NGINX_ENVSUBST_FILTER").toString().replace("$$", "$"));

    assertThat(used).allMatch(name -> replaced.matcher(name).matches());
    assertThat(used)
        .allMatch(name -> given.containsKey(name) || name.equals("NGINX_LOCAL_RESOLVERS"));
  }

  @Test
  void theImagesDoNotRunAsRoot() throws IOException {
    assertThat(lines("deploy/Dockerfile", "USER "))
        .containsExactly("USER " + services.get("command-side").get("user"));
    assertThat(lines("deploy/proxy.Dockerfile", "USER "))
        .containsExactly("USER " + services.get("proxy").get("user"));
  }

  /** Every file that an image takes from here is there, and the page's is where nginx looks. */
  @Test
  void theProxysImageHasItsRulesAndThePage() throws IOException {
    assertThat(lines("deploy/proxy.Dockerfile", "COPY "))
        .filteredOn(line -> !line.contains("--from="))
        .isNotEmpty()
        .allSatisfy(line -> {
          var words = List.of(line.split(" "));
          words
              .subList(1, words.size() - 1)
              .forEach(file -> assertThat(ROOT.resolve(file)).exists());
        })
        .contains("COPY deploy/nginx /etc/nginx/templates");
    assertThat(lines("deploy/proxy.Dockerfile", "COPY --from=page"))
        .containsExactly(
            "COPY --from=page /source/target/classes/static "
                + map(services.get("proxy"), "environment").get("PAGE"));
  }

  private static List<String> lines(String file, String start) throws IOException {
    return Files.readAllLines(ROOT.resolve(file)).stream()
        .filter(line -> line.startsWith(start))
        .toList();
  }

  private String password(String service, String variable) {
    return map(services.get(service), "environment").get(variable).toString();
  }

  private static Set<String> variables(String text) {
    var names = new TreeSet<String>();
    VARIABLE.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static Map<String, Object> map(Map<String, Object> service, String name) {
    return cast(requireNonNullElse(service.get(name), Map.of()));
  }

  private static List<Object> list(Map<String, Object> service, String name) {
    return cast(requireNonNullElse(service.get(name), List.of()));
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
