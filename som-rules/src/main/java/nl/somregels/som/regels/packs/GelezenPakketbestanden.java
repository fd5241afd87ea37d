package nl.somregels.som.regels.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.somregels.som.Controlevoortgang;
import nl.somregels.som.Pakketbestanden;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.Voortgang;
import nl.somregels.som.mutatie.Mutatietoets;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.mutate.Pakketmutatie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.Pakketkopie;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.pack.files.Pakketmap;
import nl.somregels.som.regels.pack.manifest.Kalendercontrole;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.regels.pages.pack.DocumentRenderer;
import nl.somregels.som.regels.pages.pack.Pakketdocument;
import nl.somregels.som.regels.verify.Buurpakketten;
import nl.somregels.som.regels.verify.Pakketcontrole;
import org.jspecify.annotations.Nullable;

/** The files of packs, read but not yet believed. */
public final class GelezenPakketbestanden implements Pakketbestanden {
  private static final Function<Pakket, SomEngine> ENGINES = PakketEngine::new;

  private final List<PakketBron> bronnen;
  private final PakketLock lock;
  private final Pakketcontrole controle;
  private @Nullable List<Melding> kalender;

  public GelezenPakketbestanden(List<PakketBron> bronnen, PakketLock lock) {
    this.bronnen = List.copyOf(bronnen);
    this.lock = lock;
    this.controle = new Pakketcontrole(new Buurpakketten(this.bronnen), ENGINES, this::kalender);
  }

  @Override
  public List<Controle> check(Controlevoortgang voortgang) {
    Objects.requireNonNull(voortgang, "voortgang");
    if (bronnen.isEmpty()) {
      throw new PakketNotFoundException(
          "Er is geen enkel regelpakket om te controleren; een pakket staat in een map als 2021.1.");
    }
    return bronnen.stream().map(bron -> controle.controleer(bron, voortgang)).toList();
  }

  @Override
  public Controle check(PakketVersie versie, Controlevoortgang voortgang) {
    return controle.controleer(bron(versie), Objects.requireNonNull(voortgang, "voortgang"));
  }

  private List<Melding> kalender(PakketBron bron) {
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
      alle.addAll(Kalendercontrole.controleer(List.copyOf(perMap.values())));
      alle.addAll(Kalendercontrole.herzieningen(perMap));
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

  private static Melding inFolder(String map, Melding melding) {
    return melding.inBestand(melding.bestand().isEmpty() ? map : map + "/" + melding.bestand());
  }

  /** As {@link nl.somregels.som.ReloadCheck#check}. */
  public static List<Melding> examplesAndLaws(
      Regelpakketten pakketten, Map<String, SortedMap<String, byte[]>> bestanden) {
    List<PakketBron> bronnen =
        bestanden.entrySet().stream()
            .map(bron -> new PakketBron(bron.getKey(), bron.getValue()))
            .toList();
    Pakketcontrole controle = Pakketcontrole.examplesAndLaws(new Buurpakketten(bronnen), ENGINES);
    Set<String> usable =
        pakketten.alle().stream()
            .map(pakket -> pakket.versie().toString())
            .collect(Collectors.toSet());
    return bronnen.stream()
        .filter(bron -> usable.contains(bron.naam()))
        .flatMap(
            bron -> controle.found(bron).stream().map(melding -> inFolder(bron.naam(), melding)))
        .toList();
  }

  @Override
  public List<Path> copy(PakketVersie van, PakketVersie naar, Path map) {
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    Objects.requireNonNull(map, "map");
    try {
      return Pakketmap.schrijf(Pakketkopie.of(bron(van), naar), map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String document(PakketVersie versie) {
    PakketBron bron = bron(versie);
    Pakket pakket = RegelpakketLoader.load(bron);
    return DocumentRenderer.render(
        Pakketdocument.of(
            pakket,
            RegelpakketLoader.bestandenHash(bron),
            VoorbeeldReader.lees(bron, pakket).alle()));
  }

  @Override
  public Mutatietoets mutate(PakketVersie versie, Voortgang voortgang) {
    PakketBron bron = bron(versie);
    Objects.requireNonNull(voortgang, "voortgang");
    Pakket pakket = RegelpakketLoader.load(bron);
    try {
      return new Pakketmutatie(pakket, VoorbeeldReader.lees(bron, pakket), ENGINES)
          .toets(voortgang);
    } catch (RuntimeException e) {
      RuleLimitException limit = RuleLimitException.in(e).orElseThrow(() -> e);
      throw new OngeldigPakketException(bron.naam(), List.of(limit.melding()));
    }
  }

  private PakketBron bron(PakketVersie versie) {
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
                                .map(PakketBron::naam)
                                .collect(Collectors.joining(", "))),
                    versie,
                    bronnen.stream()
                        .map(PakketBron::naam)
                        .filter(name -> !name.contains("/"))
                        .map(PakketVersie::of)
                        .toList()));
  }
}
