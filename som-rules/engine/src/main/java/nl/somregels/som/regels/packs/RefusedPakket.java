package nl.somregels.som.regels.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;

/** A pack that cannot be used, with its folder, its identity if readable, and why. */
record RefusedPakket(String folder, Optional<Regelpakket> identity, List<Melding> meldingen) {
  RefusedPakket {
    meldingen = List.copyOf(meldingen);
  }

  /** Whether it is no superseded revision. */
  boolean isCurrent() {
    return !folder.contains("/");
  }

  /** Whether it takes the place of earlier revisions: a concept does not. */
  boolean replaces() {
    return isCurrent()
        && identity.filter(pakket -> pakket.status() == PakketStatus.CONCEPT).isEmpty();
  }

  boolean is(PakketVersie version) {
    return folder.equals(version.toString())
        || identity.filter(pakket -> pakket.versie().equals(version)).isPresent();
  }

  boolean is(PakketVersie version, int herziening) {
    return folder.equals(version + "/herzieningen/" + herziening)
        || identity
            .filter(pakket -> pakket.versie().equals(version) && pakket.herziening() == herziening)
            .isPresent();
  }

  boolean inForceOn(LocalDate date) {
    return identity.filter(pakket -> pakket.inForceOn(date)).isPresent();
  }

  InvalidPakketException exception() {
    return new InvalidPakketException(folder, meldingen);
  }

  /** The remarks with the folder before the file. */
  List<Melding> inFolder() {
    return meldingen.stream()
        .map(
            melding ->
                melding.inFile(
                    melding.bestand().isEmpty() ? folder : folder + "/" + melding.bestand()))
        .toList();
  }

  /** All of them at once; of a single one as it says it itself. */
  static InvalidPakketException together(List<RefusedPakket> refused) {
    return refused.size() == 1
        ? refused.get(0).exception()
        : new InvalidPakketException(
            refused.stream().map(RefusedPakket::folder).collect(Collectors.joining(", ")),
            refused.stream().flatMap(pakket -> pakket.inFolder().stream()).toList());
  }
}
