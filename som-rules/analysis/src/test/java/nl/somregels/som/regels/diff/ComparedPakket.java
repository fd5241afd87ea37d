package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.vergelijking.Vergelijking;

/**
 * A small pack in which everything occurs that can differ between packs, and a second one that a
 * test makes of it by replacing text.
 */
public record ComparedPakket(String version, String lines) {
  private static final String MANIFEST =
      """
      versie: "%s"
      herziening: 1
      titel: "Proef"
      status: concept
      geldigVanaf: 2026-01-01
      bronnen:
        - "proef"
      wijzigingen:
        - "Eerste."
      lezingen: []
      """;

  /** The first pack: 1 and 4 make low and yield to 8; 7 and 8 make high; O1 and O3 split. */
  public static final ComparedPakket FIRST =
      new ComparedPakket(
          "2027.1",
          """
          // Wie niet rechtmatig verblijft.
          regel "1 Geen verblijf"
            @bron("tabel 7")
            @consensus("ja")
          wanneer
            er is een gedetineerde
            - rechtmatig verblijf is NEE
          gevolg
            het effect is LAAG
          einde

          // Wie kort blijft.
          regel "4 Kort verblijf"
            @bron("tabel 7")
            @consensus("omstreden")
          wanneer
            er is een gedetineerde
            - de fase is NA_VONNIS
            - de verblijfsduur is korter dan 4 weken
          gevolg
            het effect is LAAG
          einde

          // Wie toezicht krijgt.
          regel "7 Toezicht"
            @bron("tabel 7")
            @consensus("ja")
          wanneer
            er is een gedetineerde
            - de fase is NA_VONNIS
            - er is toezicht na detentie opgelegd: JA
          gevolg
            het effect is HOOG
          einde

          // Wie geplaatst is.
          regel "8 Plaatsing"
            @bron("tabel 7")
            @consensus("ja")
          wanneer
            er is een gedetineerde
            - de fase is NA_VONNIS
            - er is een plaatsing volgens artikel 43 lid 3 Pbw: JA
          gevolg
            het effect is HOOG
            de reclassering is verplicht
          einde

          regel "voorrang van 8"
            @reden("verplicht")
            @grondslag("T")
            @bron("tabel 7")
          gevolg
            criterium 1 wijkt voor criterium 8
            criterium 4 wijkt voor criterium 8
          einde

          regel "11 Risico"
            @bron("tabel 7")
            @richting("Een hoog risico pleit voor inzet.")
          gevolg
            toon recidiverisico
            toon letselrisico
          einde

          // Bij lvb.
          regel "O1 Beperking"
            @bron("tabel 7")
            @consensus("geen oordeel")
          wanneer
            er is een gedetineerde
            - de lvb is JA
          gevolg
            de weeggroep is A
          einde

          // Bij een hoog risico.
          regel "O3 Hoog risico"
            @bron("tabel 7")
            @consensus("geen oordeel")
          wanneer
            er is een gedetineerde
            - het letselrisico is HOOG
          gevolg
            de weeggroep is A
            eerst bekijken
          einde
          """);

  /** The same with another version and no other change. */
  public static ComparedPakket second() {
    return new ComparedPakket("2027.2", FIRST.lines);
  }

  /** The pack with one piece of its rules, which stands there once, replaced. */
  public ComparedPakket with(String old, String fresh) {
    assertThat(lines).containsOnlyOnce(old);
    return new ComparedPakket(version, lines.replace(old, fresh));
  }

  /** The pack without one of its rules, named by what its title begins with. */
  public ComparedPakket without(String title) {
    int begin = lines.indexOf("regel \"" + title);
    assertThat(begin).isNotNegative();
    int end = lines.indexOf("\neinde\n", begin) + "\neinde\n".length();
    return new ComparedPakket(version, lines.substring(0, begin) + lines.substring(end));
  }

  /** The pack with more rules. */
  public ComparedPakket added(String line) {
    return new ComparedPakket(version, lines + "\n" + line);
  }

  /** A criterion on the signal of the casemanager, with perhaps more conditions. */
  static String signaal(String code, String effect, String more) {
    return """
        // Wie een signaal heeft.
        regel "%s Signaal"
          @bron("tabel 7")
          @consensus("ja")
        wanneer
          er is een gedetineerde
          - de casemanager geeft een signaal: JA
        %sgevolg
          het effect is %s
        einde
        """
        .formatted(code, more, effect);
  }

  /** The checked pack. */
  public Pakket pakket() {
    return inFiles(Map.of("criteria.dslr", lines));
  }

  /** The checked pack with these rules instead, by file. */
  Pakket inFiles(Map<String, String> perFile) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("pakket.yaml", bytes(MANIFEST.formatted(version)));
    perFile.forEach((name, text) -> files.put(name, bytes(text)));
    return RegelpakketLoader.load(new PakketFileSet(version, files));
  }

  /** The first pack compared with this one. */
  public Vergelijking vergelijking() {
    return new PakketComparison(FIRST.pakket(), pakket()).compare(done -> {});
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
