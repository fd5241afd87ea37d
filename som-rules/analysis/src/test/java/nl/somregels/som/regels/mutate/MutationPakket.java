package nl.somregels.som.regels.mutate;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;

/**
 * A small pack with something of every kind, on facts that can be tried in all combinations.
 * Criterion 9 never applies without 8, to which it yields. That 8 yields to 7 changes no outcome.
 * Option O4 never applies without O1, so that it makes no difference that both put a case first.
 * Option O2 is hard to see, for criterion 1 makes low what it applies to; option O3 cannot be seen
 * at all, for nobody is weighed before the verdict.
 *
 * @param pakket its rules
 * @param voorbeelden its example cases
 */
record MutationPakket(Pakket pakket, Voorbeelden voorbeelden) {
  /** One example that applies criterion 7; it leaves much unsaid. */
  static final String SUPERVISION =
      """
      - naam: "7 toezicht"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: JA, toezichtNaDetentie: JA,
          artikel43Lid3Plaatsing: NEE, uitstroomMetZorgmachtiging: NEE}
        verwacht: {prioriteit: HOGE_PRIORITEIT, vanToepassing: [7], onbekend: [], wijkt: {}}
        waarom: "Zo staat het in de regel."
      """;

  private static final String CRITERIUM =
      """
      // Proef.
      regel "%s Proef"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
      %sgevolg
      %seinde

      """;
  private static final String VOORRANG =
      """
      regel "voorrang"
        @reden("proef")
        @grondslag("S")
        @bron("proef")
      gevolg
        criterium 1 wijkt voor criterium 8
        criterium 9 wijkt voor criterium 8
        criterium 10 wijkt voor criterium 7
        criterium 8 wijkt voor criterium 7
      einde
      """;

  /** With this text as its only file of examples. */
  static MutationPakket with(String voorbeelden) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    set(
        files,
        "pakket.yaml",
        """
        versie: "2030.1"
        herziening: 1
        titel: "Proef"
        status: concept
        geldigVanaf: 2030-01-01
        bronnen:
          - "proef"
        wijzigingen:
          - "Eerste."
        lezingen: []
        """);
    set(
        files,
        "criteria.dslr",
        criterium("1", "het effect is LAAG", "rechtmatig verblijf is NEE")
            + criterium(
                "7",
                "het effect is HOOG",
                "de fase is NA_VONNIS",
                "er volgt toezicht na de detentie: JA")
            + criterium(
                "8",
                "het effect is HOOG\n  de reclassering is verplicht",
                "de fase is NA_VONNIS",
                "er is een plaatsing volgens artikel 43 lid 3 Pbw: JA")
            + criterium(
                "9",
                "het effect is LAAG",
                "de fase is NA_VONNIS",
                "er is een plaatsing volgens artikel 43 lid 3 Pbw: JA",
                "de uitstroom is met een zorgmachtiging: JA")
            + criterium(
                "10",
                "het effect is LAAG",
                "de uitstroom is met een zorgmachtiging: JA",
                "er volgt toezicht na de detentie: NEE")
            + criterium("som-moment", "het effect is NOG_NIET", "de fase is PREVENTIEF"));
    set(
        files,
        "opties.dslr",
        criterium("O1", "de weeggroep is A\n  eerst bekijken", "de lvb is JA")
            + criterium("O2", "de weeggroep is A\n  eerst bekijken", "rechtmatig verblijf is NEE")
            + criterium("O3", "de weeggroep is A", "de fase is PREVENTIEF", "de lvb is NEE")
            + criterium(
                "O4",
                "de weeggroep is A\n  eerst bekijken",
                "de lvb is JA",
                "er volgt toezicht na de detentie: NEE")
            + criterium("O5", "de weeggroep is A", "de uitstroom is met een zorgmachtiging: NEE"));
    set(files, "voorrang.dslr", VOORRANG);
    set(files, "wijziging.md", "# Proef\n");
    set(
        files,
        "niet-gemodelleerd.yaml",
        "- {onderwerp: \"de rest\", bron: \"proef\", reden: \"te groot\"}\n");
    set(files, "voorbeelden/proef.yaml", voorbeelden);
    return of(new PakketFileSet("2030.1", files));
  }

  /** A pack from its files. */
  static MutationPakket of(PakketFileSet source) {
    Pakket pakket = RegelpakketLoader.load(source);
    return new MutationPakket(pakket, VoorbeeldReader.read(source, pakket));
  }

  MutationResult test() {
    return new MutationTest(pakket, voorbeelden, TestPakketten::engine).test((done, total) -> {});
  }

  private static String criterium(String code, String consequence, String... voorwaarden) {
    StringBuilder when = new StringBuilder();
    for (String voorwaarde : voorwaarden) {
      when.append("  - ").append(voorwaarde).append('\n');
    }
    return CRITERIUM.formatted(code, when, "  " + consequence + "\n");
  }

  private static void set(SortedMap<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
