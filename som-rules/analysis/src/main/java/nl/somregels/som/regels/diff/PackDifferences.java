package nl.somregels.som.regels.diff;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import org.jspecify.annotations.Nullable;

/** Says how two packs differ, with where it stands in each. */
record PackDifferences(PakketReference from, PakketReference to) {
  static PackDifferences between(Pakket from, Pakket to) {
    return new PackDifferences(from.reference(), to.reference());
  }

  /** What is decided differently; a place is null in the pack that does not have it. */
  RegelDifference of(
      String line, String what, @Nullable RegelLocation was, @Nullable RegelLocation is) {
    RegelDifferenceKind kind =
        was == null
            ? RegelDifferenceKind.ERBIJ
            : is == null ? RegelDifferenceKind.ERAF : RegelDifferenceKind.ANDERS;
    return new RegelDifference(kind, line, what, in(from, was), in(to, is));
  }

  RegelDifference wording(String line, String what, RegelLocation was, RegelLocation is) {
    return new RegelDifference(
        RegelDifferenceKind.BEWOORDING, line, what, in(from, was), in(to, is));
  }

  private static @Nullable RegelLocation in(PakketReference pakket, @Nullable RegelLocation rule) {
    return rule == null
        ? null
        : new RegelLocation(pakket + "/" + rule.bestand(), rule.regelnummer());
  }
}
