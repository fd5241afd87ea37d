package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a pack of rules and when it is in force.
 *
 * @param versie version of the policy
 * @param herziening revision of our rendering of that policy, from 1
 * @param titel one line, Dutch
 * @param status concept, adopted or withdrawn
 * @param geldigVanaf first day in force
 * @param geldigTot first day no longer in force, or null for an open end
 * @param pakketHash SHA-256 over the canonical content, in hexadecimal
 */
public record Regelpakket(
    PakketVersie versie,
    int herziening,
    String titel,
    Pakketstatus status,
    LocalDate geldigVanaf,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate geldigTot,
    String pakketHash) {

  /** Whether this pack is adopted and in force on the date. */
  public boolean inForceOn(LocalDate datum) {
    return status == Pakketstatus.VASTGESTELD
        && !datum.isBefore(geldigVanaf)
        && (geldigTot == null || datum.isBefore(geldigTot));
  }
}
