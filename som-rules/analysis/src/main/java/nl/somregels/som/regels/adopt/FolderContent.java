package nl.somregels.som.regels.adopt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.FolderStep;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.manifest.PakketLock;

/** Every pack of a folder with its lock, as they were read. Immutable. */
public record FolderContent(List<PakketFileSet> sources, PakketLock lock) {
  public FolderContent {
    sources = List.copyOf(sources);
  }

  public static FolderContent of(Path folder) throws IOException {
    return new FolderContent(PakketFolder.sources(folder), PakketLock.in(folder));
  }

  /**
   * What is in the folder of this version; {@link IllegalArgumentException} when it is not there.
   */
  PakketFileSet source(PakketVersie version) {
    return find(version.toString())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    BundledPakketten.sources().stream()
                            .anyMatch(source -> source.name().equals(version.toString()))
                        ? ("Pakket %s staat niet in deze map; het is ingebouwd en verandert niet.\n"
                                + "Kopieer eerst de map rules van het project, of begin een eigen"
                                + " pakket met: som nieuw %s NAAR --regels MAP.")
                            .formatted(version, version)
                        : "In deze map staat geen pakket " + version + "."));
  }

  Optional<PakketFileSet> find(String name) {
    return sources.stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /** Each pack whose manifest can be read, by folder. */
  Map<String, Regelpakket> identities() {
    Map<String, Regelpakket> identities = new LinkedHashMap<>();
    sources.forEach(
        source ->
            RegelpakketLoader.identity(source)
                .ifPresent(pakket -> identities.put(source.name(), pakket)));
    return identities;
  }

  /** The folder of this pack. */
  String folder(Regelpakket pakket) {
    String beside = PakketFolder.name(new PakketReference(pakket.versie(), pakket.herziening()));
    return find(beside).isPresent() ? beside : pakket.versie().toString();
  }

  /** With other bytes in some files. */
  FolderContent with(SortedMap<String, byte[]> files, PakketLock other) {
    SortedMap<String, Optional<byte[]>> others = new TreeMap<>();
    files.forEach((path, bytes) -> others.put(path, Optional.of(bytes)));
    return new FolderContent(FolderStep.with(sources, others), other);
  }

  /** Every file of a pack by its path in the folder. */
  SortedMap<String, byte[]> files(String name) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    find(name)
        .ifPresent(
            source -> source.files().forEach((file, bytes) -> files.put(name + "/" + file, bytes)));
    return files;
  }
}
