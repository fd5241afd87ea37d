package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.somregels.som.feiten.Bounds;
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
 * @param hashVersie which canonical content that is, from 1
 * @param earlierHashes the hashes that earlier versions of hashing give, by version
 */
public record Regelpakket(
    PakketVersie versie,
    int herziening,
    String titel,
    Pakketstatus status,
    LocalDate geldigVanaf,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate geldigTot,
    String pakketHash,
    @JsonIgnore int hashVersie,
    @JsonIgnore Map<Integer, String> earlierHashes) {
  /** Copies the map; refuses numbers and dates that no pack has. */
  public Regelpakket {
    Objects.requireNonNull(versie, "versie");
    Objects.requireNonNull(titel, "titel");
    Objects.requireNonNull(status, "status");
    Bounds.date(geldigVanaf, "geldigVanaf");
    if (geldigTot != null) {
      Bounds.date(geldigTot, "geldigTot");
    }
    Objects.requireNonNull(pakketHash, "pakketHash");
    Bounds.atLeast(1, herziening, "herziening");
    Bounds.atLeast(1, hashVersie, "hashVersie");
    earlierHashes = Map.copyOf(Objects.requireNonNull(earlierHashes, "earlierHashes"));
  }

  /** Whether this pack is adopted and in force on the date. */
  public boolean inForceOn(LocalDate datum) {
    return isGeldigOp(datum) && status == Pakketstatus.VASTGESTELD;
  }

  /** Whether the date lies within the dates of this pack, whatever its status. */
  public boolean isGeldigOp(LocalDate datum) {
    Bounds.date(datum, "datum");
    return !datum.isBefore(geldigVanaf) && (geldigTot == null || datum.isBefore(geldigTot));
  }

  /**
   * The content hash as an earlier or the present version of hashing makes it, to hold a receipt
   * against; empty when this library does not know the version.
   *
   * @param versie the {@code hashVersie} of the receipt
   */
  public Optional<String> pakketHash(int versie) {
    return versie == hashVersie
        ? Optional.of(pakketHash)
        : Optional.ofNullable(earlierHashes.get(versie));
  }
}
