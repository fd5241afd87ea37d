package nl.somregels.som.regels.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Remembers on which row each kenmerk first stood, in 20 bytes per slot: half of a SHA-256 and a
 * row number. A million references take 42 MB, also while it grows, because it is cut into sections
 * that grow one at a time.
 */
final class KenmerkRegister {
  private final Vak[] vakken = Stream.generate(Vak::new).limit(256).toArray(Vak[]::new);
  private final MessageDigest sha256;

  KenmerkRegister() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** The row on which this kenmerk first stood: {@code rij} itself when it is new. */
  long eersteRij(String kenmerk, long rij) {
    ByteBuffer hash = ByteBuffer.wrap(sha256.digest(kenmerk.getBytes(StandardCharsets.UTF_8)));
    long hoog = hash.getLong();
    return vakken[(int) (hoog >>> 56)].eersteRij(hoog, hash.getLong(), Math.toIntExact(rij));
  }

  /** What the tables take of memory. */
  long bytes() {
    return Arrays.stream(vakken).mapToLong(vak -> 20L * vak.rijen.length).sum();
  }

  /** One section: a table with open addressing. */
  private static final class Vak {
    private long[] hoog = new long[16];
    private long[] laag = new long[16];
    private int[] rijen = new int[16]; // 0 is a free slot: rows count from 1
    private int aantal;

    int eersteRij(long h, long l, int rij) {
      int plaats = plaats(h, l);
      if (rijen[plaats] != 0) {
        return rijen[plaats];
      }
      zet(plaats, h, l, rij);
      if (++aantal > rijen.length / 4 * 3) {
        verdubbel();
      }
      return rij;
    }

    /** The slot that holds this hash, or the free slot where it belongs. */
    private int plaats(long h, long l) {
      int plaats = (int) h & (rijen.length - 1);
      while (rijen[plaats] != 0 && (hoog[plaats] != h || laag[plaats] != l)) {
        plaats = (plaats + 1) & (rijen.length - 1);
      }
      return plaats;
    }

    private void zet(int plaats, long h, long l, int rij) {
      hoog[plaats] = h;
      laag[plaats] = l;
      rijen[plaats] = rij;
    }

    private void verdubbel() {
      long[] oudHoog = hoog;
      long[] oudLaag = laag;
      int[] oudeRijen = rijen;
      hoog = new long[oudHoog.length * 2];
      laag = new long[oudHoog.length * 2];
      rijen = new int[oudHoog.length * 2];
      for (int i = 0; i < oudeRijen.length; i++) {
        if (oudeRijen[i] != 0) {
          zet(plaats(oudHoog[i], oudLaag[i]), oudHoog[i], oudLaag[i], oudeRijen[i]);
        }
      }
    }
  }
}
