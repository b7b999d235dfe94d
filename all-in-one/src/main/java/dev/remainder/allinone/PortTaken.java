package dev.remainder.allinone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Another program listens on the port already. */
class PortTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private PortTaken(int port) {
    super("port %d is taken; choose another with --port".formatted(port));
  }

  /** Looks before anything is started, so that nothing must be stopped again. */
  static void refuse(String address, int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getByName(address)).close();
    } catch (IOException e) {
      throw new PortTaken(port);
    }
  }
}
