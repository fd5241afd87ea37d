package nl.somregels.som.regels.pages.html;

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
 * A page to be filled in. Whatever is filled in stays text: markup is escaped, and characters that
 * a page cannot hold or that would steer the text around them are replaced. Thread-safe.
 */
public final class HtmlTemplate {
  /** Characters that XML refuses, and those that change the direction of the text around them. */
  private static final Pattern UNSHOWABLE =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\n\\t]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

  private final Template template;

  public HtmlTemplate(String file) {
    this.template =
        Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(name -> new StringReader(read(name)))
            .compile(read(file));
  }

  /** The page with what the template names; lines end in a line feed. */
  public String fill(Object content) {
    return UNSHOWABLE.matcher(template.execute(content)).replaceAll("\uFFFD");
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
