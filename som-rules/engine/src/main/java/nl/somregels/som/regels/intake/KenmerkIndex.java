package nl.somregels.som.regels.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Remembers on which row each kenmerk first stood, in 16 bytes per slot: 96 bits of a SHA-256 and a
 * row number, side by side. A million references take 34 MB, also while it grows, because it is cut
 * into sections that grow one at a time.
 */
final class KenmerkIndex {
  private final HashSection[] vakken =
      Stream.generate(HashSection::new).limit(256).toArray(HashSection[]::new);
  private final MessageDigest sha256;

  KenmerkIndex() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** The row on which this kenmerk first stood: {@code rij} itself when it is new. */
  long eersteRij(String kenmerk, long rij) {
    ByteBuffer hash = ByteBuffer.wrap(sha256.digest(kenmerk.getBytes(StandardCharsets.UTF_8)));
    return eersteRij(hash.getLong(), hash.getInt(), rij);
  }

  /** The same for the kenmerk with this hash. */
  long eersteRij(long hoog, int laag, long rij) {
    return vakken[(int) (hoog >>> 56)].eersteRij(hoog, laag, Math.toIntExact(rij));
  }

  /** What the tables take of memory. */
  long bytes() {
    return Arrays.stream(vakken).mapToLong(vak -> (long) Long.BYTES * vak.plaatsen.length).sum();
  }

  /**
   * One section: a table with open addressing. A slot is two numbers: the first 64 bits of the
   * hash, and the 32 after that with the row, which is never 0 in a slot that is taken.
   */
  private static final class HashSection {
    private static final long RIJ = 0xFFFF_FFFFL;

    private long[] plaatsen = new long[32];
    private int aantal;

    long eersteRij(long hoog, int laag, int rij) {
      long rest = (long) laag << Integer.SIZE | rij;
      int plaats = plaats(hoog, rest);
      if (plaatsen[plaats + 1] != 0) {
        return plaatsen[plaats + 1] & RIJ;
      }
      zet(plaats, hoog, rest);
      aantal += 2;
      if (aantal > plaatsen.length / 4 * 3) {
        verdubbel();
      }
      return rij;
    }

    /** The slot that holds this hash, or the free slot where it belongs. */
    private int plaats(long hoog, long rest) {
      int plaats = 2 * (int) hoog & (plaatsen.length - 1);
      while (plaatsen[plaats + 1] != 0
          && (plaatsen[plaats] != hoog || (plaatsen[plaats + 1] ^ rest) >>> Integer.SIZE != 0)) {
        plaats = (plaats + 2) & (plaatsen.length - 1);
      }
      return plaats;
    }

    private void zet(int plaats, long hoog, long rest) {
      plaatsen[plaats] = hoog;
      plaatsen[plaats + 1] = rest;
    }

    private void verdubbel() {
      long[] oud = plaatsen;
      plaatsen = new long[oud.length * 2];
      for (int i = 0; i < oud.length; i += 2) {
        if (oud[i + 1] != 0) {
          zet(plaats(oud[i], oud[i + 1]), oud[i], oud[i + 1]);
        }
      }
    }
  }
}
