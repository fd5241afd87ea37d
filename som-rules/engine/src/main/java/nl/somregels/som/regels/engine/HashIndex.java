package nl.somregels.som.regels.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Remembers on which row each text first stood, in 16 bytes per slot: 96 bits of a SHA-256 and a
 * row number, side by side. A million references take 34 MB, also while it grows, because it is cut
 * into sections that grow one at a time. To be filled on one thread; then read on any.
 */
public final class HashIndex {
  private final HashSection[] boxes =
      Stream.generate(HashSection::new).limit(256).toArray(HashSection[]::new);

  /** The row on which this text first stood, from 1: {@code row} itself when it is new. */
  public long firstRow(String text, long row) {
    return firstRow(sha256(text), row);
  }

  /** The row on which the text with this SHA-256 first stood: {@code row} itself when it is new. */
  public long firstRow(byte[] sha256, long row) {
    ByteBuffer hash = ByteBuffer.wrap(sha256);
    return firstRow(hash.getLong(), hash.getInt(), row);
  }

  /** The row on which a text first stood, by the first 96 bits of its hash. */
  long firstRow(long high, int low, long row) {
    return boxes[(int) (high >>> 56)].firstRow(high, low, Math.toIntExact(row));
  }

  /** The row on which this text first stood; 0 when it did not. */
  public long row(String text) {
    return row(sha256(text));
  }

  /** The row on which the text with this SHA-256 first stood; 0 when it did not. */
  public long row(byte[] sha256) {
    ByteBuffer hash = ByteBuffer.wrap(sha256);
    long high = hash.getLong();
    return boxes[(int) (high >>> 56)].row(high, hash.getInt());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** What the tables take of memory. */
  long bytes() {
    return Arrays.stream(boxes).mapToLong(box -> (long) Long.BYTES * box.places.length).sum();
  }

  /** Open addressing: a slot is 64 bits of the hash, then 32 more with the row, 0 when free. */
  private static final class HashSection {
    private static final long ROW = 0xFFFF_FFFFL;

    private long[] places = new long[32];
    private int count;

    long row(long high, int low) {
      return places[place(high, (long) low << Integer.SIZE) + 1] & ROW;
    }

    long firstRow(long high, int low, int row) {
      long rest = (long) low << Integer.SIZE | row;
      int place = place(high, rest);
      if (places[place + 1] != 0) {
        return places[place + 1] & ROW;
      }
      set(place, high, rest);
      count += 2;
      if (count > places.length / 4 * 3) {
        grow();
      }
      return row;
    }

    /** The slot that holds this hash, or the free slot where it belongs. */
    private int place(long high, long rest) {
      int place = 2 * (int) high & (places.length - 1);
      while (places[place + 1] != 0
          && (places[place] != high || (places[place + 1] ^ rest) >>> Integer.SIZE != 0)) {
        place = (place + 2) & (places.length - 1);
      }
      return place;
    }

    private void set(int place, long high, long rest) {
      places[place] = high;
      places[place + 1] = rest;
    }

    private void grow() {
      long[] old = places;
      places = new long[old.length * 2];
      for (int i = 0; i < old.length; i += 2) {
        if (old[i + 1] != 0) {
          set(place(old[i], old[i + 1]), old[i], old[i + 1]);
        }
      }
    }
  }
}
