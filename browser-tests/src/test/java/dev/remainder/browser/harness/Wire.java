package dev.remainder.browser.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies between a browser and the program; it can be cut, and mended. */
public final class Wire implements AutoCloseable {

  private final ServerSocket end;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  public Wire() {
    try {
      end = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.startVirtualThread(this::take);
  }

  /** Where the program is found behind it. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + end.getLocalPort());
  }

  public void cut() {
    cut = true;
    open.forEach(Wire::drop);
  }

  public void mend() {
    cut = false;
  }

  @Override
  public void close() {
    cut();
    try {
      end.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void take() {
    while (!end.isClosed()) {
      try {
        var browser = end.accept();
        open.add(browser);
        if (cut) {
          drop(browser);
          continue;
        }
        var program = new Socket(Served.address().getHost(), Served.address().getPort());
        open.add(program);
        Thread.startVirtualThread(() -> pass(browser, program));
        Thread.startVirtualThread(() -> pass(program, browser));
      } catch (IOException ended) {
        // Whoever was connected sees that by himself.
      }
    }
  }

  private void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      // Both ends are dropped below.
    } finally {
      drop(from);
      drop(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void drop(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // As was wanted.
    }
  }
}
