package nl.somregels.som;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import nl.somregels.som.feiten.Getuige;
import org.jspecify.annotations.Nullable;

/**
 * One remark about a pack, for the analyst who edits it.
 *
 * @param ernst how bad it is
 * @param code a fixed word for the kind of remark, such as {@code onbekende-zin}
 * @param bestand file within the pack, empty when it is about the whole
 * @param regelnummer line from 1, or 0 when it is about the whole file
 * @param tekst what is so, Dutch
 * @param suggestie what to try, Dutch; empty when there is nothing to suggest
 * @param getuige the smallest case that shows it, or null when no case is needed to see it
 */
public record Melding(
    Ernst ernst,
    String code,
    String bestand,
    int regelnummer,
    String tekst,
    String suggestie,
    @Nullable Getuige getuige) {
  /** How bad a remark is. */
  public enum Ernst {
    @JsonProperty("fout")
    FOUT,
    @JsonProperty("waarschuwing")
    WAARSCHUWING,
    @JsonProperty("opmerking")
    OPMERKING
  }

  /** A remark that needs no case to be seen. */
  public Melding(
      Ernst ernst, String code, String bestand, int regelnummer, String tekst, String suggestie) {
    this(ernst, code, bestand, regelnummer, tekst, suggestie, null);
  }

  /** An error: the pack does not load, or does not do what it says. */
  public static Melding fout(
      String code, String bestand, int regelnummer, String tekst, String suggestie) {
    return new Melding(Ernst.FOUT, code, bestand, regelnummer, tekst, suggestie);
  }

  /** Something to look at; the pack loads and runs. */
  public static Melding waarschuwing(
      String code, String bestand, int regelnummer, String tekst, String suggestie) {
    return new Melding(Ernst.WAARSCHUWING, code, bestand, regelnummer, tekst, suggestie);
  }

  /** Where it is: {@code criteria.dslr:31}; empty when it is about the whole pack. */
  public Optional<String> plaats() {
    if (bestand.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(regelnummer == 0 ? bestand : bestand + ":" + regelnummer);
  }

  /** Place, what is so, and on the next line what to try. */
  @Override
  public String toString() {
    return plaats().map(plaats -> plaats + ": ").orElse("")
        + tekst
        + (suggestie.isEmpty() ? "" : "\n" + suggestie);
  }
}
