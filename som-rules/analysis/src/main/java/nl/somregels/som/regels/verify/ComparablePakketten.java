package nl.somregels.som.regels.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;

/** What a pack can be compared with: its folder, with superseded revisions, and bundled packs. */
public record ComparablePakketten(List<PakketFileSet> folder) {
  public ComparablePakketten {
    folder = List.copyOf(folder);
  }

  /** The pack that is meant, or else what is in the folder of its version. */
  Optional<PakketFileSet> find(PakketReference meant) {
    PakketReference known = meant.herziening() == null ? adopted(meant.versie()) : meant;
    return Stream.of(PakketFolder.name(known), meant.versie().toString())
        .flatMap(name -> all().filter(source -> source.name().equals(name)))
        .findFirst();
  }

  /** The version, or its latest revision that is no concept when there is a concept beside it. */
  private PakketReference adopted(PakketVersie version) {
    List<Regelpakket> revisions =
        folder.stream()
            .filter(source -> source.name().startsWith(version.toString()))
            .flatMap(source -> RegelpakketLoader.identity(source).stream())
            .filter(pakket -> pakket.versie().equals(version))
            .toList();
    boolean isWorkedOn =
        revisions.stream()
            .anyMatch(one -> PakketFolder.reference(version.toString(), one).herziening() != null);
    return revisions.stream()
        .filter(pakket -> isWorkedOn && pakket.status() != PakketStatus.CONCEPT)
        .max(Comparator.comparing(Regelpakket::herziening))
        .map(pakket -> new PakketReference(version, pakket.herziening()))
        .orElse(PakketReference.current(version));
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
