package dev.remainder.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request whose body counts what is read of it, for bodies that do not tell their length. */
class CountedRequest extends HttpServletRequestWrapper {

  private final long limit;
  private final Supplier<? extends RuntimeException> exceeded;
  private @Nullable ServletInputStream body;

  CountedRequest(
      HttpServletRequest request, long limit, Supplier<? extends RuntimeException> exceeded) {
    super(request);
    this.limit = limit;
    this.exceeded = exceeded;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    var current = body;
    if (current == null) {
      current = new Counted(super.getInputStream());
      body = current;
    }
    return current;
  }

  private class Counted extends ServletInputStream {

    private final ServletInputStream source;
    private long seen;

    Counted(ServletInputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      var next = source.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var read = source.read(target, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) {
      seen += bytes;
      if (seen > limit) {
        throw exceeded.get();
      }
    }

    @Override
    public boolean isFinished() {
      return source.isFinished();
    }

    @Override
    public boolean isReady() {
      return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      source.setReadListener(listener);
    }
  }
}
