package nl.somregels.som.regels.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.PakketCopy;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.jspecify.annotations.Nullable;

/** The files of packs, read but not yet believed. */
public final class DefaultPakketFiles implements PakketFiles {
  private final List<PakketFileSet> bronnen;
  private final PakketLock lock;
  private @Nullable List<Melding> kalender;

  public DefaultPakketFiles(List<PakketFileSet> bronnen, PakketLock lock) {
    this.bronnen = List.copyOf(bronnen);
    this.lock = lock;
  }

  /**
   * The files of this library.
   *
   * @throws IllegalArgumentException when they are another's
   */
  public static DefaultPakketFiles of(PakketFiles bestanden) {
    if (bestanden instanceof DefaultPakketFiles gelezen) {
      return gelezen;
    }
    throw new IllegalArgumentException("not files of this library: " + bestanden);
  }

  /** Every pack, superseded revisions too, ordered by name. */
  public List<PakketFileSet> bronnen() {
    return bronnen;
  }

  /** What there is to say of a pack beside the others. */
  public List<Melding> kalender(PakketFileSet bron) {
    String map = bron.naam() + "/";
    return kalender().stream()
        .filter(melding -> melding.bestand().startsWith(map))
        .map(melding -> melding.inBestand(melding.bestand().substring(map.length())))
        .toList();
  }

  /** What there is to say of the packs together, as far as their manifests can be read. */
  private synchronized List<Melding> kalender() {
    if (kalender == null) {
      Map<String, Regelpakket> perMap = identiteiten();
      List<Melding> alle = new ArrayList<>();
      alle.addAll(CalendarCheck.controleer(List.copyOf(perMap.values())));
      alle.addAll(CalendarCheck.herzieningen(perMap));
      perMap.forEach(
          (map, pakket) ->
              lock.contradiction(pakket)
                  .map(melding -> melding.inBestand(map + "/" + melding.bestand()))
                  .ifPresent(alle::add));
      kalender = List.copyOf(alle);
    }
    return kalender;
  }

  private Map<String, Regelpakket> identiteiten() {
    Map<String, Regelpakket> perMap = new TreeMap<>();
    bronnen.forEach(
        bron ->
            RegelpakketLoader.identiteit(bron)
                .ifPresent(pakket -> perMap.put(bron.naam(), pakket)));
    return perMap;
  }

  @Override
  public String lock() {
    return lock.with(identiteiten().values());
  }

  @Override
  public String bestandenHash(PakketVersie versie) {
    return RegelpakketLoader.bestandenHash(bron(versie));
  }

  @Override
  public List<Path> copy(PakketVersie van, PakketVersie naar, Path map) {
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    Objects.requireNonNull(map, "map");
    try {
      return PakketFolder.schrijf(PakketCopy.of(bron(van), naar), map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The current revision of this version.
   *
   * @throws PakketNotFoundException when there is no such version, naming those there are
   */
  public PakketFileSet bron(PakketVersie versie) {
    Objects.requireNonNull(versie, "versie");
    return bronnen.stream()
        .filter(bron -> bron.naam().equals(versie.toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new PakketNotFoundException(
                    "Er is geen regelpakket %s; er zijn: %s."
                        .formatted(
                            versie,
                            bronnen.stream()
                                .map(PakketFileSet::naam)
                                .collect(Collectors.joining(", "))),
                    versie,
                    bronnen.stream()
                        .map(PakketFileSet::naam)
                        .filter(name -> !name.contains("/"))
                        .map(PakketVersie::of)
                        .toList()));
  }
}
