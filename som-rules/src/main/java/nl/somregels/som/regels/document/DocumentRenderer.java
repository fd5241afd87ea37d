package nl.somregels.som.regels.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Renders a pack as one self-contained HTML page, for the screen and for A4 paper. The page loads
 * nothing and runs nothing; every text of the pack is escaped. Equal documents give the same bytes.
 * Thread-safe.
 */
public final class DocumentRenderer {
  /** Characters that XML refuses, and those that change the direction of the text around them. */
  private static final Pattern ONTOONBAAR =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\n\\t]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Template PAGINA =
      Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withLoader(naam -> new StringReader(lees(naam)))
          .compile(lees("pagina.mustache"));

  private DocumentRenderer() {}

  /** The page; lines end in a line feed. */
  public static String render(Pakketdocument document) {
    return ONTOONBAAR.matcher(PAGINA.execute(Pagina.of(document))).replaceAll("\uFFFD");
  }

  private static String lees(String naam) {
    try (InputStream in =
        Objects.requireNonNull(DocumentRenderer.class.getResourceAsStream(naam), naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
