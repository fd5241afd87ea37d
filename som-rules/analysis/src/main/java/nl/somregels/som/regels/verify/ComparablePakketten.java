package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;

/**
 * The packs that a pack can be compared with: those in the same folder, and the bundled ones that
 * are not in it.
 *
 * @param map every pack of the folder, superseded revisions too
 */
public record ComparablePakketten(List<PakketFileSet> map) {
  /** Copies the list. */
  public ComparablePakketten {
    map = List.copyOf(map);
  }

  /** The pack of this version; not a superseded revision of it. */
  Optional<PakketFileSet> versie(PakketVersie versie) {
    return alle().filter(bron -> bron.naam().equals(versie.toString())).findFirst();
  }

  /** The versions there are, in order. */
  List<PakketVersie> versies() {
    return alle()
        .filter(ComparablePakketten::isHuidig)
        .map(bron -> PakketVersie.of(bron.naam()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether the folder has no pack of a lower version. */
  boolean isEerste(PakketVersie versie) {
    return map.stream()
        .filter(ComparablePakketten::isHuidig)
        .noneMatch(bron -> PakketVersie.of(bron.naam()).compareTo(versie) < 0);
  }

  /** Whether this is no superseded revision. */
  static boolean isHuidig(PakketFileSet bron) {
    return PakketFolder.isCurrent(bron.naam());
  }

  private Stream<PakketFileSet> alle() {
    return Stream.concat(map.stream(), BundledPakketten.bronnen().stream());
  }
}
