package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Something strange about a case or about the pack, which did not keep the case from being judged.
 *
 * @param code what kind of thing it is: the {@link MeldingCode#code} of this version, or one that a
 *     later version added
 * @param feit name of the fact it is about, or null when it is about the pack
 * @param tekst one Dutch sentence, without any value of the case
 */
@JsonPropertyOrder({"code", "feit", "tekst"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Waarschuwing(String code, @Nullable String feit, String tekst) {
  /** Refuses a warning without a code or a text. */
  public Waarschuwing {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(tekst, "tekst");
  }

  /**
   * A warning of this version.
   *
   * @param feit name of the fact it is about, or null
   * @param text one Dutch sentence, without any value of the case
   */
  public static Waarschuwing of(MeldingCode code, @Nullable String feit, String text) {
    Objects.requireNonNull(code, "code");
    return new Waarschuwing(code.code(), feit, Objects.requireNonNull(text, "text"));
  }

  /**
   * What every proposal of a pack on this date says of the pack: that it is a concept, is withdrawn
   * or does not hold then; empty when it is simply in force. A new list.
   */
  public static List<Waarschuwing> about(Regelpakket pakket, LocalDate peildatum) {
    Objects.requireNonNull(pakket, "pakket");
    Bounds.date(peildatum, "peildatum");
    List<Waarschuwing> warnings = new ArrayList<>(2);
    if (pakket.status() == PakketStatus.CONCEPT) {
      warnings.add(
          of(
              MeldingCode.PAKKET_IS_CONCEPT,
              null,
              "Pakket %s is een concept en niet vastgesteld.".formatted(pakket.versie())));
    } else if (pakket.status() == PakketStatus.INGETROKKEN && !pakket.inForceOn(peildatum)) {
      warnings.add(
          of(
              MeldingCode.PAKKET_IS_INGETROKKEN,
              null,
              "Pakket %s is ingetrokken.".formatted(pakket.versie())));
    }
    if (!pakket.isValidOn(peildatum)) {
      warnings.add(
          of(
              MeldingCode.PEILDATUM_BUITEN_GELDIGHEID,
              null,
              "Pakket %s geldt niet op de peildatum %s; het geldt %s."
                  .formatted(pakket.versie(), peildatum, validity(pakket))));
    }
    return warnings;
  }

  private static String validity(Regelpakket pakket) {
    LocalDate until = pakket.geldigTot();
    return "vanaf "
        + pakket.geldigVanaf()
        + (until == null ? "" : " tot en met " + until.minusDays(1));
  }
}
