package nl.somregels.som.regels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, written by the build; starting without one fails. */
final class Bibliotheek {
  static final String VERSIE = versie();

  private Bibliotheek() {}

  private static String versie() {
    String bestand = "bibliotheek.properties";
    try (InputStream in =
        Objects.requireNonNull(Bibliotheek.class.getResourceAsStream(bestand), bestand)) {
      Properties properties = new Properties();
      properties.load(in);
      String versie = properties.getProperty("versie", "");
      if (versie.isEmpty() || versie.startsWith("$")) {
        throw new IllegalStateException(bestand + " has no version");
      }
      return versie;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
