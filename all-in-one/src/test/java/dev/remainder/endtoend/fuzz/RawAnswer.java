package dev.remainder.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.HexFormat;

/**
 * What came back.
 *
 * @param status 0 if the connection was closed without an answer
 */
record RawAnswer(int status, String head, String body) {

  private static final int PATIENCE_MS = 20_000;
  private static final int STREAM_PATIENCE_MS = 300;

  static RawAnswer to(RawRequest request, int port) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MS);
      try {
        socket.getOutputStream().write(request.bytes());
        socket.shutdownOutput();
      } catch (SocketException refusedMeanwhile) {
        // It may have answered before it has read everything.
      }
      return read(socket);
    }
  }

  private static RawAnswer read(Socket socket) throws IOException {
    var head = new ByteArrayOutputStream();
    var in = socket.getInputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = read(in);
      if (next < 0) {
        return new RawAnswer(0, head.toString(ISO_8859_1), "");
      }
      head.write(next);
    }
    var lines = head.toString(ISO_8859_1);
    int status = Integer.parseInt(lines.substring(9, 12));
    if (status == 100) {
      return read(socket);
    }
    if (lines.toLowerCase(java.util.Locale.ROOT).contains("text/event-stream")) {
      socket.setSoTimeout(STREAM_PATIENCE_MS);
    }
    var rest = rest(in);
    boolean chunked = lines.toLowerCase(java.util.Locale.ROOT).contains("chunked");
    return new RawAnswer(status, lines, new String(chunked ? unchunked(rest) : rest, UTF_8));
  }

  private static int read(InputStream in) throws IOException {
    try {
      return in.read();
    } catch (SocketException closed) {
      return -1;
    }
  }

  private static byte[] rest(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var block = new byte[8192];
    try {
      for (int length = in.read(block); length >= 0; length = in.read(block)) {
        bytes.write(block, 0, length);
      }
    } catch (SocketTimeoutException | SocketException endless) {
      // A stream of changes does not end by itself; a refused body may be answered by a reset.
    }
    return bytes.toByteArray();
  }

  private static byte[] unchunked(byte[] chunks) {
    var bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < chunks.length) {
      int end =
          new String(chunks, at, Math.min(20, chunks.length - at), ISO_8859_1).indexOf("\r\n");
      if (end < 0) {
        break;
      }
      int size = HexFormat.fromHexDigits(new String(chunks, at, end, ISO_8859_1));
      at += end + 2;
      bytes.write(chunks, at, Math.min(size, chunks.length - at));
      at += size + 2;
    }
    return bytes.toByteArray();
  }

  String header(String name) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  boolean isRefusal() {
    return status >= 400;
  }
}
