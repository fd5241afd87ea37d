package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.Wet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each law of a bundled pack holds, and can be broken by a change of a rule. */
class GebundeldeWettenTest {
  private static final String ELF_TOT_ZEVENTIEN =
      """
      // Proef.
      regel "18 Wat mensen wegen"
        @bron("proef")
        @consensus("geen oordeel")
      wanneer
        er is een gedetineerde
        - de fase is NA_VONNIS
        - het letselrisico is HOOG
        - er zijn minstens 3 criminogene factoren
        - er zijn minder dan 2 beschermende factoren
        - de lvb is JA
        - er is psychiatrische problematiek: JA
        - de zelfredzaamheid is BEPERKT
        - betrokkene is te motiveren: NEE
        - er zijn minstens 1 bijzondere voorwaarden
        - er zijn minstens 1 hulpverleningscontacten
      gevolg
        het effect is LAAG
      einde

      """;

  /** A text in a rule file and what it becomes. */
  private record Ingreep(String bestand, String oud, String nieuw) {
    static Ingreep zonder(String wijker, String voor) {
      String zin = "  criterium %s wijkt voor criterium %s\n".formatted(wijker, voor);
      return new Ingreep("voorrang.dslr", zin, "");
    }

    PakketBron op(PakketBron bron) {
      SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
      String tekst = bron.tekst(bestand);
      assertThat(tekst).contains(oud);
      String nieuweTekst = tekst.replaceFirst(java.util.regex.Pattern.quote(oud), nieuw);
      bestanden.put(bestand, nieuweTekst.getBytes(StandardCharsets.UTF_8));
      return new PakketBron(bron.naam(), bestanden);
    }
  }

  private static List<Ingreep> ingrepen() {
    List<Ingreep> ingrepen =
        new ArrayList<>(
            List.of(
                Ingreep.zonder("1", "8"),
                Ingreep.zonder("5", "6"),
                Ingreep.zonder("2", "signaal"),
                new Ingreep("criteria.dslr", "op dag 15\n", "op dag 10\n"),
                new Ingreep(
                    "criteria.dslr",
                    "  - de fase is PREVENTIEF\n  - er loopt een adviesvraag: JA\n",
                    "  - er loopt een adviesvraag: JA\n"),
                new Ingreep(
                    "criteria.dslr",
                    "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is WEGING",
                    "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is LAAG"),
                new Ingreep(
                    "criteria.dslr",
                    "opgelegd: JA\ngevolg\n  het effect is HOOG",
                    "opgelegd: JA\ngevolg\n  het effect is LAAG"),
                new Ingreep(
                    "criteria.dslr",
                    "  - het recidiverisico is HOOG\n  - er is geen RISC van hoogstens 1 jaar oud\n"
                        + "gevolg\n  het effect is WEGING",
                    "  - het recidiverisico is HOOG\n  - er is geen RISC van hoogstens 1 jaar oud\n"
                        + "gevolg\n  het effect is LAAG"),
                new Ingreep(
                    "criteria.dslr",
                    "  - rechtmatig verblijf is NEE\ngevolg\n  het effect is LAAG",
                    "  - rechtmatig verblijf is NEE\ngevolg\n  het effect is HOOG"),
                new Ingreep(
                    "criteria.dslr",
                    "  - de fase is NA_VONNIS\n  - de verblijfsduur",
                    "  - de verblijfsduur"),
                new Ingreep(
                    "criteria.dslr",
                    "// De casemanager kan",
                    ELF_TOT_ZEVENTIEN + "// De casemanager kan"),
                new Ingreep(
                    "criteria.dslr",
                    "  - het recidiverisico is HOOG\n",
                    "  - het recidiverisico is HOOG\n"
                        + "  - de bron van het recidiverisico is RECLASSERINGSOORDEEL\n")));
    return ingrepen;
  }

  private static List<Melding> wettencontrole(PakketBron bron) {
    Pakket pakket = RegelpakketLoader.load(bron);
    Pakketcontext context =
        Pakketcontext.of(bron, pakket, new Buurpakketten(List.of()), Pakketten.engine(pakket));
    return new Wettencontrole().controleer(context, (klaar, totaal) -> {}).meldingen();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2026.1"})
  void elkeWetKanBreken(String versie) {
    PakketBron bron = Pakketten.bron(versie);
    List<Wet> wetten = RegelpakketLoader.load(bron).manifest().wetten();
    assertThat(wetten).hasSizeGreaterThanOrEqualTo(8);
    TreeSet<Integer> gebroken = new TreeSet<>();
    for (Ingreep ingreep : ingrepen()) {
      List<Melding> meldingen = wettencontrole(ingreep.op(bron));
      assertThat(meldingen)
          .as(ingreep.toString())
          .allMatch(melding -> melding.code().equals("wet-gebroken"))
          .allMatch(melding -> melding.getuige() != null);
      meldingen.forEach(melding -> gebroken.add(melding.regelnummer()));
      System.out.println(ingreep + " -> " + meldingen.stream().map(m -> m.regelnummer()).toList());
    }
    assertThat(wetten).filteredOn(wet -> !gebroken.contains(wet.regelnummer())).isEmpty();
  }
}
