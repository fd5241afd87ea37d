package nl.somregels.som.regels.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Which build this is: the version, and after a plus the commit it was made from, with {@code
 * -dirty} when files were changed since. Written by the build; starting without a version fails.
 */
public final class LibraryVersion {
  public static final String VERSION = read();

  private LibraryVersion() {}

  private static String read() {
    String file = "bibliotheek.properties";
    try (InputStream in =
        Objects.requireNonNull(LibraryVersion.class.getResourceAsStream(file), file)) {
      Properties properties = new Properties();
      properties.load(in);
      return build(properties.getProperty("version", ""), properties.getProperty("commit", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The build; what Maven could not fill in still begins with a dollar sign. */
  static String build(String version, String commit) {
    if (version.isEmpty() || version.startsWith("$")) {
      throw new IllegalStateException("this build has no version");
    }
    return commit.isEmpty() || commit.startsWith("$") ? version : version + "+" + commit;
  }
}
