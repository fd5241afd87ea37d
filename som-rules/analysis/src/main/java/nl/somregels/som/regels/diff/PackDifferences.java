package nl.somregels.som.regels.diff;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Says how two packs differ, with where it stands in each.
 *
 * @param from the version of the first pack
 * @param to the version of the second
 */
record PackDifferences(PakketVersie from, PakketVersie to) {
  static PackDifferences between(Pakket from, Pakket to) {
    return new PackDifferences(from.identity().versie(), to.identity().versie());
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

  /** What is only put differently. */
  RegelDifference wording(String line, String what, RegelLocation was, RegelLocation is) {
    return new RegelDifference(
        RegelDifferenceKind.BEWOORDING, line, what, in(from, was), in(to, is));
  }

  private static @Nullable RegelLocation in(PakketVersie version, @Nullable RegelLocation rule) {
    return rule == null
        ? null
        : new RegelLocation(version + "/" + rule.bestand(), rule.regelnummer());
  }
}
