package dev.remainder.allinone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the project's root, with JDKs and a Maven that only say how they are called. */
class ScriptTest {

  private static final Path SCRIPT = Path.of("..", "remainder");
  private static final String SYSTEM = "/usr/bin:/bin";

  @TempDir Path folder;
  private Path project;
  private Path jdks;
  private Path tools;

  @BeforeEach
  void aProjectInAFolderWithSpaces() throws IOException {
    project = Files.createDirectories(folder.resolve("a project"));
    Files.copy(SCRIPT, project.resolve("remainder"));
    Files.createDirectories(project.resolve("all-in-one/src/main"));
    Files.createDirectories(project.resolve("all-in-one/target"));
    Files.writeString(project.resolve("pom.xml"), "");
    Files.writeString(project.resolve("all-in-one/pom.xml"), "");
    jdks = Files.createDirectories(folder.resolve("some jdks"));
    tools = Files.createDirectories(folder.resolve("tools"));
    Path pages = Files.createDirectories(project.resolve("web-ui/target/classes/static"));
    Files.createDirectories(project.resolve("web-ui/src"));
    program(
        tools.resolve("mvn"),
        """
        echo "mvn $* on $JAVA_HOME" >> "%s"
        touch "%s"
        case "$*" in *-Dskip.ui*) ;; *) touch "%s" ;; esac
        """
            .formatted(
                folder.resolve("calls"),
                project.resolve("all-in-one/target/remainder.jar"),
                pages.resolve("index.html")));
    node("20.19.0");
    program(tools.resolve("npm"), "exit 0");
    // Stands before the machine's own java.
    program(tools.resolve("java"), "exit 1");
  }

  @Test
  void withoutAFittingJdkItSaysWhatIsMissing() throws Exception {
    jdk("17");
    try (var script = script("run")) {
      assertThat(script.awaitExit()).isEqualTo(1);
      assertThat(script.output())
          .contains("needs a JDK 21 or newer; newest found: 17")
          .doesNotContain("mvn");
    }
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    jdk("21");
    Files.delete(tools.resolve("mvn"));
    Path system = Files.createDirectories(folder.resolve("without maven"));
    for (String name :
        List.of("dirname", "sed", "head", "sort", "tr", "find", "mktemp", "cat", "rm")) {
      program(system.resolve(name), "PATH=%s exec %s \"$@\"".formatted(SYSTEM, name));
    }
    try (var script = script(Map.of("PATH", tools + ":" + system), "run")) {
      assertThat(script.awaitExit()).isEqualTo(1);
      assertThat(script.output()).contains("needs Maven (mvn) on the PATH");
    }
  }

  @Test
  void itBuildsWhatIsMissingAndBecomesTheNewestJdksProgram() throws Exception {
    jdk("17");
    jdk("21");
    jdk("24");
    try (var script = script("run", "--data", "my data", "--demo")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
      assertThat(script.output())
          .contains("java 24 ")
          .contains("/a project/all-in-one/target/remainder.jar --data my data")
          .endsWith("[--data][my data][--demo]\n");
      assertThat(calls()).singleElement().asString().contains("package").contains("some jdks/24");
    }
  }

  @Test
  void itBuildsAgainOnlyWhenSomethingChanged() throws Exception {
    jdk("21");
    run();
    run();
    assertThat(calls()).hasSize(1);

    Files.writeString(project.resolve("all-in-one/src/main/New.java"), "");
    run();
    assertThat(calls()).hasSize(2);
  }

  @Test
  void itBuildsAgainWhenThePageChanged() throws Exception {
    jdk("21");
    run();
    Files.writeString(project.resolve("web-ui/src/New.tsx"), "");
    run();
    assertThat(calls()).hasSize(2);

    Files.createDirectories(project.resolve("web-ui/node_modules"));
    Files.writeString(project.resolve("web-ui/node_modules/new.js"), "");
    Files.writeString(project.resolve("web-ui/src/types.gen.ts"), "");
    run();
    assertThat(calls()).as("what the build itself writes is no change").hasSize(2);
  }

  @Test
  void withoutNodeThePageIsLeftOutAndItSaysSoAndRuns() throws Exception {
    jdk("21");
    node("18.20.0");
    try (var script = script("run", "--demo")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
      assertThat(script.output())
          .contains("Node.js 20 or newer with npm is not installed: the page is left out")
          .contains("java 21 ");
    }
    assertThat(calls()).singleElement().asString().contains("-Dskip.ui");
    run();
    assertThat(calls()).as("nothing has changed").hasSize(1);

    node("22.1.0");
    run();
    assertThat(calls()).as("the page can be built now").hasSize(2);
    assertThat(calls().getLast()).doesNotContain("-Dskip.ui");
  }

  @Test
  void testSaysWhichTestsAreLeftOut() throws Exception {
    jdk("21");
    node("18.20.0");
    try (var script = script("test")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
      assertThat(script.output()).contains("the page and its tests are left out");
    }
    assertThat(calls()).singleElement().asString().contains("-Dskip.ui");
  }

  @Test
  void testRunsTheBrowsersTestsWhereThereIsABrowser() throws Exception {
    jdk("21");
    program(tools.resolve("chromium"), "exit 0");
    try (var script = script("test")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
    }
    assertThat(calls())
        .singleElement()
        .asString()
        .contains("-Dchromium=" + tools.resolve("chromium"));
  }

  @Test
  void aBuildThatFailsIsShownAndEndsIt() throws Exception {
    jdk("21");
    program(tools.resolve("mvn"), "echo '[ERROR] no such luck'\nexit 1");
    try (var script = script("run")) {
      assertThat(script.awaitExit()).isEqualTo(1);
      assertThat(script.output()).contains("[ERROR] no such luck", "the build failed");
    }
  }

  @Test
  void verifyBuildsWhatIsMissingAndPassesItsOptionsOn() throws Exception {
    jdk("25");
    try (var script = script("verify", "--data", "a copy", "--expect", "abc@5")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
      assertThat(script.output()).endsWith("[verify][--data][a copy][--expect][abc@5]\n");
      assertThat(calls()).singleElement().asString().contains("package");
    }
  }

  @Test
  void rebuildBuildsWhatIsMissingAndPassesItsOptionsOn() throws Exception {
    jdk("25");
    try (var script = script("rebuild", "orders", "--url", "http://127.0.0.1:1")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
      assertThat(script.output()).endsWith("[rebuild][orders][--url][http://127.0.0.1:1]\n");
      assertThat(calls()).singleElement().asString().contains("package");
    }
  }

  @Test
  void backupAndRestoreBuildWhatIsMissingAndPassTheirOptionsOn() throws Exception {
    jdk("25");
    for (var tool : new String[] {"backup", "restore"}) {
      try (var script = script(tool, "a file", "--data", "a folder")) {
        assertThat(script.awaitExit()).as(script.output()).isZero();
        assertThat(script.output()).endsWith("[" + tool + "][a file][--data][a folder]\n");
      }
    }
  }

  @Test
  void testPassesItsOptionsToMaven() throws Exception {
    jdk("21");
    try (var script = script("test", "-Dtest=Some Test")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
      assertThat(calls())
          .singleElement()
          .asString()
          .contains("verify")
          .contains("-Dtest=Some Test");
    }
  }

  @Test
  void whatItDoesNotKnowIsAnsweredWithTheUsage() throws Exception {
    try (var script = script("rnu")) {
      assertThat(script.awaitExit()).isEqualTo(2);
      assertThat(script.output()).contains("Usage: ./remainder", "unknown command: rnu");
    }
  }

  @Test
  void helpIsNoError() throws Exception {
    try (var script = script("help")) {
      assertThat(script.awaitExit()).isZero();
      assertThat(script.output()).contains("Usage: ./remainder");
    }
  }

  private void run() throws Exception {
    try (var script = script("run")) {
      assertThat(script.awaitExit()).as(script.output()).isZero();
    }
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private Started script(String... arguments) throws IOException {
    return script(Map.of("PATH", tools + ":" + SYSTEM), arguments);
  }

  private Started script(Map<String, String> environment, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(project.resolve("remainder").toString()));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("JDK_SEARCH", jdks.toString());
    builder.environment().putAll(environment);
    return Started.process(builder);
  }

  private void jdk(String version) throws IOException {
    Path programs = Files.createDirectories(jdks.resolve(version).resolve("bin"));
    program(programs.resolve("javac"), "exit 1");
    program(
        programs.resolve("java"),
        """
        if [ "$1" = -version ]; then echo 'openjdk version "%1$s.0.2"' >&2; exit; fi
        echo "java %1$s $*"
        while [ "$1" != -jar ]; do shift; done
        shift 2
        printf '[%%s]' "$@"; echo
        """
            .formatted(version));
  }

  private void node(String version) throws IOException {
    program(tools.resolve("node"), "echo v" + version);
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
