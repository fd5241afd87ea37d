package nl.somregels.som.regels.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
final class CountingInputStream extends FilterInputStream {
  private volatile long bytes;

  CountingInputStream(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int gelezen = super.read();
    tel(gelezen < 0 ? 0 : 1);
    return gelezen;
  }

  @Override
  public int read(byte[] buffer, int van, int lengte) throws IOException {
    int gelezen = super.read(buffer, van, lengte);
    tel(Math.max(0, gelezen));
    return gelezen;
  }

  private void tel(int erbij) {
    bytes = bytes + erbij; // one thread reads; others may look
  }
}
