package nl.somregels.som.regels.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.PakketCopy;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/** The files of packs, not yet checked. */
public final class DefaultPakketFiles implements PakketFiles {
  private final List<PakketFileSet> sources;
  private final PakketLock lock;
  private @Nullable List<Melding> calendar;

  public DefaultPakketFiles(List<PakketFileSet> sources, PakketLock lock) {
    this.sources = List.copyOf(sources);
    this.lock = lock;
  }

  /** Those of this library; {@link IllegalArgumentException} when they are another's. */
  public static DefaultPakketFiles of(PakketFiles files) {
    if (files instanceof DefaultPakketFiles read) {
      return read;
    }
    throw new IllegalArgumentException("not files of this library: " + files);
  }

  /** Every pack, superseded revisions too, ordered by name. */
  public List<PakketFileSet> sources() {
    return sources;
  }

  /** What there is to say of a pack beside the others. */
  public List<Melding> calendar(PakketFileSet source) {
    String folder = source.name() + "/";
    return calendar().stream()
        .filter(melding -> melding.bestand().startsWith(folder))
        .map(melding -> melding.inFile(melding.bestand().substring(folder.length())))
        .toList();
  }

  /** What there is to say of the packs together, as far as their manifests can be read. */
  private synchronized List<Melding> calendar() {
    if (calendar == null) {
      Map<String, Regelpakket> perFolder = identities();
      List<Melding> all = new ArrayList<>();
      all.addAll(CalendarCheck.check(List.copyOf(perFolder.values())));
      all.addAll(CalendarCheck.herzieningen(perFolder));
      perFolder.forEach(
          (folder, pakket) ->
              lock.contradiction(pakket)
                  .map(melding -> melding.inFile(folder + "/" + melding.bestand()))
                  .ifPresent(all::add));
      calendar = List.copyOf(all);
    }
    return calendar;
  }

  private Map<String, Regelpakket> identities() {
    Map<String, Regelpakket> perFolder = new TreeMap<>();
    sources.forEach(
        source ->
            RegelpakketLoader.identity(source)
                .ifPresent(pakket -> perFolder.put(source.name(), pakket)));
    return perFolder;
  }

  @Override
  public String filesHash(PakketReference pakket) {
    String folder = PakketFolder.name(Objects.requireNonNull(pakket, "pakket"));
    return RegelpakketLoader.filesHash(
        sources.stream()
            .filter(source -> source.name().equals(folder))
            .findFirst()
            .orElseGet(() -> source(pakket.versie())));
  }

  @Override
  public List<Path> copy(
      PakketVersie from,
      PakketVersie to,
      @Nullable String title,
      @Nullable LocalDate since,
      Path folder) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(folder, "folder");
    if (since != null) {
      Bounds.date(since, "since");
    }
    try {
      return PakketFolder.write(PakketCopy.of(source(from), to, title, since), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The current revision of this version.
   *
   * @throws PakketNotFoundException when there is no such version, naming those there are
   */
  public PakketFileSet source(PakketVersie version) {
    Objects.requireNonNull(version, "version");
    return sources.stream()
        .filter(source -> source.name().equals(version.toString()))
        .findFirst()
        .orElseThrow(
            () -> {
              List<PakketVersie> versions =
                  sources.stream()
                      .map(PakketFileSet::name)
                      .filter(PakketFolder::isCurrent)
                      .map(PakketVersie::of)
                      .toList();
              return new PakketNotFoundException(
                  "Er is geen regelpakket %s; er zijn: %s."
                      .formatted(
                          version,
                          versions.stream()
                              .map(PakketVersie::toString)
                              .collect(Collectors.joining(", "))),
                  version,
                  versions);
            });
  }
}
