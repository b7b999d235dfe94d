package dev.remainder.query.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server on this machine: while it is cut, there is no server. */
public final class CutWire {

  private final int target;
  private final ServerSocket entrance;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  CutWire(int target) {
    this.target = target;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  public void cut() {
    cut = true;
    sockets.forEach(CutWire::close);
    sockets.clear();
  }

  public void mend() {
    cut = false;
  }

  private void accept() {
    while (true) {
      try {
        var client = entrance.accept();
        if (cut) {
          close(client);
        } else {
          connect(client, new Socket(InetAddress.getLoopbackAddress(), target));
        }
      } catch (IOException gone) {
        return;
      }
    }
  }

  private void connect(Socket client, Socket server) {
    sockets.add(client);
    sockets.add(server);
    Thread.ofVirtual().start(() -> pass(client, server));
    Thread.ofVirtual().start(() -> pass(server, client));
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // Both ends are closed below.
    }
    close(from);
    close(to);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      // It is closed, which is all that was wanted.
    }
  }
}
