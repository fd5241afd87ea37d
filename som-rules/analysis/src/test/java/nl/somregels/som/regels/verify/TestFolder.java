package nl.somregels.som.regels.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;

/**
 * A folder with the smallest pack that can have a conflict: criterion 1 makes low, criterion 7
 * makes high. A test adds the files it is about.
 */
public record TestFolder(Path map) {
  /** An example that fits the rules of {@link #metPakket}. */
  public static final String GOED =
      """
      - naam: "zonder verblijf"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE, toezichtNaDetentie: NEE}
        verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1]}
        waarom: "Zo staat het in de regel."
      """;

  private static final String REGELS =
      """
      // Laag.
      regel "1 Geen verblijf"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
        - rechtmatig verblijf is NEE
      gevolg
        het effect is LAAG
      einde

      // Hoog.
      regel "7 Toezicht"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
        - de fase is NA_VONNIS
        - er is toezicht na detentie opgelegd: JA
      gevolg
        het effect is HOOG
      einde
      """;

  /** Writes the pack with its manifest, documentation and rules, and no examples. */
  public TestFolder metPakket(String versie) {
    return met(
            versie + "/pakket.yaml",
            """
            # proef
            versie: "%s"
            herziening: 3
            titel: "Proef"   # een titel
            status: vastgesteld # van kracht
            geldigVanaf: 2026-01-01
            geldigTot: 2026-12-31
            bronnen:
              - "proef"
            wijzigingen:
              - "Eerste."
            lezingen: []
            """
                .formatted(versie))
        .met(versie + "/criteria.dslr", REGELS)
        .met(versie + "/wijziging.md", "# Proef\n")
        .met(
            versie + "/niet-gemodelleerd.yaml",
            "- {onderwerp: \"de rest\", bron: \"proef\", reden: \"te groot\"}\n");
  }

  /** Writes one file. */
  public TestFolder met(String pad, String tekst) {
    try {
      Path bestand = map.resolve(pad);
      Files.createDirectories(bestand.getParent());
      Files.writeString(bestand, tekst);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one file. */
  public String lees(String pad) {
    try {
      return Files.readString(map.resolve(pad));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there is to say of one pack. */
  public Controle controle(String versie) {
    return SomAnalysis.check(SomRegels.files(map), PakketVersie.of(versie));
  }

  /** Everything there is to say of one pack, as a person reads it with its code. */
  public List<String> meldingen(String versie) {
    return controle(versie).meldingen().stream()
        .map(melding -> melding.ernst() + " " + melding.code() + " " + melding)
        .toList();
  }
}
