package dev.remainder.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A request as it goes over the wire, right or wrong.
 *
 * @param headers whole lines
 * @param isHttp whether it can be read as HTTP at all, so that the service, not its web server, has
 *     to answer
 * @param isOperations whether it is surely for the operation that it was made from
 */
record RawRequest(
    Operation from,
    String method,
    String target,
    List<String> headers,
    byte[] body,
    boolean isHttp,
    boolean isOperations) {

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes((method + " " + target + " HTTP/1.1\r\n").getBytes(ISO_8859_1));
    headers.forEach(header -> bytes.writeBytes((header + "\r\n").getBytes(ISO_8859_1)));
    bytes.writeBytes("\r\n".getBytes(ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    var text = new String(bytes(), ISO_8859_1);
    return text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text;
  }
}
