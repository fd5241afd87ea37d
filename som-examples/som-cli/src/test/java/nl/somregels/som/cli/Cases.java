package nl.somregels.som.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small inputs that state only what a test is about. */
final class Cases {
  /** The basic case: after verdict, with supervision, so 7 applies. */
  static final String SUPERVISION = "A1,NA_VONNIS,2026-01-12,JA\n";

  private static final String HEADER = "kenmerk,fase,datumBinnenkomst,toezichtNaDetentie\n";

  private Cases() {}

  static Path csv(Path folder, String... rows) throws IOException {
    return Files.writeString(folder.resolve("zaken.csv"), HEADER + String.join("", rows));
  }
}
