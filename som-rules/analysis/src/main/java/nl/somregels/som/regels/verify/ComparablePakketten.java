package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;

/** What a pack can be compared with: its folder, with superseded revisions, and bundled packs. */
public record ComparablePakketten(List<PakketFileSet> folder) {
  public ComparablePakketten {
    folder = List.copyOf(folder);
  }

  /** The pack that is meant, or else the current revision of its version. */
  Optional<PakketFileSet> find(PakketReference meant) {
    return Stream.of(PakketFolder.name(meant), meant.versie().toString())
        .flatMap(name -> all().filter(source -> source.name().equals(name)))
        .findFirst();
  }

  /** The versions there are, in order. */
  List<PakketVersie> versions() {
    return all()
        .filter(ComparablePakketten::isCurrent)
        .map(source -> PakketVersie.of(source.name()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether the folder has no pack of a lower version. */
  boolean isFirst(PakketVersie version) {
    return folder.stream()
        .filter(ComparablePakketten::isCurrent)
        .noneMatch(source -> PakketVersie.of(source.name()).compareTo(version) < 0);
  }

  static boolean isCurrent(PakketFileSet source) {
    return PakketFolder.isCurrent(source.name());
  }

  private Stream<PakketFileSet> all() {
    return Stream.concat(folder.stream(), BundledPakketten.sources().stream());
  }
}
