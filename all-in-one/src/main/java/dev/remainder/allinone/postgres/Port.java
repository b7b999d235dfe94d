package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of a data folder's database: chosen once, kept as long as nobody else takes it. */
final class Port {

  private static final int ANY = 0;

  private Port() {}

  static int choose(Path remembered) throws IOException {
    if (Files.exists(remembered)) {
      int port = Integer.parseInt(Files.readString(remembered).strip());
      if (isFree(port)) {
        return port;
      }
    }
    int port = bind(ANY);
    Files.writeString(remembered, Integer.toString(port));
    return port;
  }

  private static boolean isFree(int port) {
    try {
      return bind(port) == port;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Takes a port and lets go of it again; answers which it was. */
  private static int bind(int port) throws IOException {
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName(LocalPostgres.ADDRESS))) {
      return socket.getLocalPort();
    }
  }
}
