package dev.remainder.allinone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: a folder is backed up while its service runs, and restored elsewhere. */
@Tag("packaged")
class BackupTest {

  @TempDir Path folder;

  @Test
  void fromOneFolderIntoAnother() throws Exception {
    var file = folder.resolve("backup").toString();
    var data = folder.resolve("data").toString();
    var elsewhere = folder.resolve("elsewhere").toString();
    try (var program = Started.program("--port", "0", "--data", data)) {
      var caller = new Caller(program.awaitReady());
      assertThat(caller.introduceProduct("BACKED-UP").statusCode()).isEqualTo(201);
      assertThat(tool("backup", file, "--data", data)).startsWith("0 Backed up to ");
      assertThat(tool("restore", file, "--data", data))
          .startsWith("2 ")
          .contains("in use by another Remainder");
      program.terminate();
    }
    assertThat(tool("restore", file, "--data", data)).startsWith("2 ").contains("is not empty");
    assertThat(tool("restore", file, "--data", elsewhere)).startsWith("0 Restored ");

    try (var program = Started.program("--port", "0", "--data", elsewhere)) {
      var caller = new Caller(program.awaitReady());
      assertThat(caller.introduceProduct("BACKED-UP").body()).contains("product-exists");
      assertThat(caller.product("BACKED-UP", caller.introduceProduct("ANOTHER")).body())
          .contains("Name of BACKED-UP");
    }
  }

  private static String tool(String... arguments) throws Exception {
    try (var tool = Started.program(arguments)) {
      return tool.awaitExit() + " " + tool.output();
    }
  }
}
