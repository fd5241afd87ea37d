package nl.somregels.som.regels.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * A folder with the smallest pack that can have a conflict: criterion 1 makes low, criterion 7
 * makes high. A test adds the files it is about.
 */
public record TestFolder(Path folder) {
  /** An example that fits the rules of {@link #withPakket}. */
  public static final String GOOD =
      """
      - naam: "zonder verblijf"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE, toezichtNaDetentie: NEE}
        verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1]}
        waarom: "Zo staat het in de regel."
      """;

  private static final String LINES =
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
        - er volgt toezicht na de detentie: JA
      gevolg
        het effect is HOOG
      einde
      """;

  /** Writes the pack with its manifest, documentation and rules, and no examples. */
  public TestFolder withPakket(String version) {
    return with(
            version + "/pakket.yaml",
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
                .formatted(version))
        .with(version + "/criteria.dslr", LINES)
        .with(
            version + "/wijziging.md",
            "# Wijziging in pakket %s, herziening 3\n".formatted(version))
        .with(
            version + "/niet-gemodelleerd.yaml",
            "- {onderwerp: \"de rest\", bron: \"proef\", reden: \"te groot\"}\n");
  }

  /** Writes one file. */
  public TestFolder with(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a pack a concept. */
  public TestFolder concept(String version) {
    String manifest = version + "/pakket.yaml";
    return with(manifest, read(manifest).replace("status: vastgesteld", "status: concept"));
  }

  /** The text of one file. */
  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there is to say of one pack. */
  public Controle controle(String version) {
    return SomAnalysis.check(SomRegels.files(folder), PakketVersie.of(version));
  }

  /** Everything there is to say of one pack, as a person reads it with its code. */
  public List<String> meldingen(String version) {
    return controle(version).meldingen().stream()
        .map(melding -> melding.ernst() + " " + melding.code() + " " + melding)
        .toList();
  }

  /** What one check has to say of one pack. */
  CheckResult result(Check step, String version) {
    try {
      ComparablePakketten neighbours = new ComparablePakketten(PakketFolder.sources(folder));
      PakketFileSet source = neighbours.find(PakketReference.of(version)).orElseThrow();
      Pakket pakket = RegelpakketLoader.load(source);
      return step.check(CheckContext.of(source, pakket, neighbours, TestPakketten.engine(pakket)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A remark with its severity, its code and its smallest case. */
  static String text(Melding melding) {
    return melding.ernst()
        + " "
        + melding.code()
        + " "
        + melding
        + (melding.getuige() == null ? "" : "\n" + melding.getuige().toJson());
  }
}
