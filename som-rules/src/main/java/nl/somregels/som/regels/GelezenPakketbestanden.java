package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.Controle;
import nl.somregels.som.GeenPakketException;
import nl.somregels.som.PakketVersie;
import nl.somregels.som.Pakketbestanden;
import nl.somregels.som.regels.document.DocumentRenderer;
import nl.somregels.som.regels.document.Pakketdocument;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.Pakketkopie;
import nl.somregels.som.regels.pack.Pakketmap;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.session.Voorwaardensessie.Jit;
import nl.somregels.som.regels.verify.Pakketcontrole;
import nl.somregels.som.regels.verify.VoorbeeldReader;

/** The files of packs, read but not yet believed. */
final class GelezenPakketbestanden implements Pakketbestanden {
  private final List<PakketBron> bronnen;
  private final Pakketcontrole controle =
      new Pakketcontrole(pakket -> new PakketEngine(pakket, Jit.DIRECT));

  GelezenPakketbestanden(List<PakketBron> bronnen) {
    this.bronnen = List.copyOf(bronnen);
  }

  @Override
  public List<Controle> check() {
    if (bronnen.isEmpty()) {
      throw new GeenPakketException(
          "Er is geen enkel regelpakket om te controleren; een pakket staat in een map als 2021.1.");
    }
    return bronnen.stream().map(controle::controleer).toList();
  }

  @Override
  public Controle check(PakketVersie versie) {
    return controle.controleer(bron(versie));
  }

  @Override
  public List<Path> copy(PakketVersie van, PakketVersie naar, Path map) {
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
        Pakketdocument.of(pakket, VoorbeeldReader.lees(bron, pakket).alle()));
  }

  private PakketBron bron(PakketVersie versie) {
    return bronnen.stream()
        .filter(bron -> bron.naam().equals(versie.toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new GeenPakketException(
                    "Er is geen regelpakket %s; er zijn: %s."
                        .formatted(
                            versie,
                            bronnen.stream()
                                .map(PakketBron::naam)
                                .collect(Collectors.joining(", ")))));
  }
}
