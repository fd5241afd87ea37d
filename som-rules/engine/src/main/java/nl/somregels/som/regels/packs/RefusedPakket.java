package nl.somregels.som.regels.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;

/**
 * A pack that cannot be used.
 *
 * @param map the folder it came from
 * @param identity what it says it is, when that can be read
 * @param meldingen why, at least one; files by their path within the pack
 */
record RefusedPakket(String map, Optional<Regelpakket> identity, List<Melding> meldingen) {
  /** Copies the list. */
  RefusedPakket {
    meldingen = List.copyOf(meldingen);
  }

  /** Whether it is no superseded revision. */
  boolean isCurrent() {
    return !map.contains("/");
  }

  boolean is(PakketVersie versie) {
    return map.equals(versie.toString())
        || identity.filter(pakket -> pakket.versie().equals(versie)).isPresent();
  }

  boolean is(PakketVersie versie, int herziening) {
    return map.equals(versie + "/herzieningen/" + herziening)
        || identity
            .filter(pakket -> pakket.versie().equals(versie) && pakket.herziening() == herziening)
            .isPresent();
  }

  boolean inForceOn(LocalDate datum) {
    return identity.filter(pakket -> pakket.inForceOn(datum)).isPresent();
  }

  InvalidPakketException exception() {
    return new InvalidPakketException(map, meldingen);
  }

  /** The same remarks with the folder before the file. */
  List<Melding> inFolder() {
    return meldingen.stream()
        .map(
            melding ->
                melding.inBestand(
                    melding.bestand().isEmpty() ? map : map + "/" + melding.bestand()))
        .toList();
  }

  /** All of them at once; of a single one as it says it itself. */
  static InvalidPakketException together(List<RefusedPakket> refused) {
    return refused.size() == 1
        ? refused.get(0).exception()
        : new InvalidPakketException(
            refused.stream().map(RefusedPakket::map).collect(Collectors.joining(", ")),
            refused.stream().flatMap(pakket -> pakket.inFolder().stream()).toList());
  }
}
