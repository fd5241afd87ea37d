package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.Mutatietoets;
import nl.somregels.som.mutatie.Uitslag;
import nl.somregels.som.mutatie.Uitslag.Gedood;
import nl.somregels.som.mutatie.Uitslag.Gelijkwaardig;
import nl.somregels.som.mutatie.Uitslag.Overleefd;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pack.files.GebundeldePakketten;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.pack.model.Regels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PakketmutatieTest {

  @Tag("heleruimte")
  @ParameterizedTest
  @CsvSource({"2021.1, 160", "2021.2, 240", "2026.1, 160"})
  void deVoorbeeldenVanElkGebundeldPakketMerkenElkeWijziging(String versie, int minstens) {
    Mutatietoets toets = Mutatiepakket.van(bron(versie)).toets();
    assertThat(toets.met(Overleefd.class)).isEmpty();
    assertThat(toets.met(Gelijkwaardig.class)).isEmpty();
    assertThat(toets.gedood()).isGreaterThan(minstens);
    assertThat(toets.onmogelijk()).isLessThan(20);
    assertThat(toets.gedood() + toets.onmogelijk()).isEqualTo(toets.aantal());
  }

  @Tag("heleruimte")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021.1|criteria-6-tot-10.yaml|8 plaatsing volgens artikel 43 lid 3 geeft hoge prioriteit"
            + "|criterium 8: \"de reclassering is verplicht\" verviel",
        "2021.2|geweld.yaml|O2 artikel 318 Sr: groep B"
            + "|criterium O2: \"het actuele delict is artikel 141, 285, 287-291, 300-306, 312, 317 Sr\""
            + " werd \"het actuele delict is artikel 141, 285, 287-291, 300-306, 312, 317-318 Sr\"",
        "2026.1|voorrang.yaml|4 wijkt voor 8|\"criterium 4 wijkt voor criterium 8\" verviel"
      })
  void zonderEenVoorbeeldOverleeftErEen(
      String versie, String bestand, String voorbeeld, String mutant) {
    PakketBron zonder =
        met(
            bron(versie),
            "voorbeelden/" + bestand,
            tekst -> {
              int begin = tekst.indexOf("- naam: \"" + voorbeeld);
              int einde = tekst.indexOf("- naam: ", begin + 1);
              return tekst.substring(0, begin) + (einde < 0 ? "" : tekst.substring(einde));
            });
    assertThat(Mutatiepakket.van(zonder).toets().met(Overleefd.class))
        .extracting(Mutant::tekst)
        .contains(mutant);
  }

  @Tag("heleruimte")
  @Test
  void elkAfgedruktVoorbeeldLaadtKloptEnDoodtZijnMutant() {
    PakketBron kaal = zonderVoorbeelden(bron("2021.2"));
    Mutatiepakket pakket = Mutatiepakket.van(kaal);
    Mutatietoets toets = pakket.toets();
    assertThat(toets.overleefd()).isEqualTo(toets.aantal() - toets.onmogelijk()).isGreaterThan(240);

    Mutatiepakket gevuld =
        Mutatiepakket.van(
            met(kaal, "voorbeelden/nieuw.yaml", leeg -> String.join("\n", voorbeelden(toets))));
    assertThat(gevuld.voorbeelden().meldingen()).isEmpty();
    assertThat(gevuld.toets().overleefd()).isZero();

    List<Regelmutant> mutanten = Mutanten.van(pakket.pakket().regels());
    Voorbeeldjury jury =
        new Voorbeeldjury(
            gevuld.voorbeelden(),
            mutanten.stream().map(Regelmutant::regels).filter(regels -> regels != null).toList());
    for (int i = 0; i < mutanten.size(); i++) {
      if (toets.mutanten().get(i).uitslag() instanceof Overleefd) {
        assertThat(jury.doders(mutanten.get(i).regels()))
            .as(mutanten.get(i).tekst())
            .extracting(Voorbeeld::naam)
            .contains("mutant " + (i + 1) + ", " + mutanten.get(i).regel());
      }
    }
  }

  @Test
  void elkVoorbeeldDoodtZijnMutantOokAlsHetHetEnigeIs() {
    Mutatietoets toets = Mutatiepakket.met("[]").toets();
    assertThat(toets.overleefd()).isGreaterThan(40);
    for (int i = 0; i < toets.aantal(); i++) {
      if (toets.mutanten().get(i).uitslag() instanceof Overleefd overleefd) {
        Mutatiepakket alleen = Mutatiepakket.met(overleefd.voorbeeld());
        Regels regels = alleen.pakket().regels();
        Regels mutant = Mutanten.van(regels).get(i).regels();
        Voorbeeldjury jury = new Voorbeeldjury(alleen.voorbeelden(), List.of(regels, mutant));
        String tekst = toets.mutanten().get(i).tekst();
        assertThat(alleen.voorbeelden().meldingen()).as(tekst).isEmpty();
        assertThat(jury.afwijkingen(regels)).as(tekst).isEmpty();
        assertThat(jury.doders(mutant)).as(tekst).hasSize(1);
      }
    }
  }

  @Test
  void hetKleinsteGevalStaatErAlsVoorbeeld() {
    Mutatietoets toets = Mutatiepakket.met(Mutatiepakket.TOEZICHT).toets();
    assertThat(uitslag(toets, "criterium 8: het effect HOOG werd LAAG"))
        .isInstanceOfSatisfying(
            Overleefd.class,
            overleefd ->
                assertThat(overleefd.voorbeeld())
                    .isEqualTo(
                        """
                        - naam: "mutant 19, criteria.dslr:25"
                          peildatum: 2026-06-30
                          feiten: {fase: NA_VONNIS, artikel43Lid3Plaatsing: JA}
                          verwacht: {prioriteit: HOGE_PRIORITEIT, mogelijk: [HOGE_PRIORITEIT, PROFESSIONELE_WEGING],
                            vanToepassing: [8], onbekend: [1, 7, 9, 10], wijkt: {}, verplicht: [8]}
                          waarom: "Merkt deze wijziging op: criterium 8: het effect HOOG werd LAAG."
                        """));
    assertThat(uitslag(toets, "criterium 7: het effect HOOG werd LAAG"))
        .isInstanceOfSatisfying(
            Gedood.class, gedood -> assertThat(gedood.voorbeeld()).isEqualTo("7 toezicht"));
    assertThat(uitslag(toets, "\"criterium 10 wijkt voor criterium 7\" verviel"))
        .isInstanceOfSatisfying(
            Gelijkwaardig.class,
            gelijkwaardig -> assertThat(gelijkwaardig.profielen()).isEqualTo(27));
  }

  @Test
  void eenVoorbeeldDatNietKloptLeertNiets() {
    Mutatiepakket fout = Mutatiepakket.met(Mutatiepakket.TOEZICHT.replace("HOGE", "LAGE"));
    assertThatIllegalArgumentException()
        .isThrownBy(fout::toets)
        .withMessage(
            """
            De voorbeelden van pakket 2030.1 kloppen nog niet. Maak eerst de controle foutloos.
            voorbeelden/proef.yaml:1: voorbeeld "7 toezicht" verwacht bij de prioriteit \
            LAGE_PRIORITEIT, maar de regels geven HOGE_PRIORITEIT.
            Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.""");
    assertThatIllegalArgumentException()
        .isThrownBy(Mutatiepakket.met(Mutatiepakket.TOEZICHT.replace("JA", "ja"))::toets)
        .withMessageContaining("(ingevuld: \"ja\")");
  }

  @Test
  void deVoortgangTeltElkeMutant() {
    Mutatiepakket proef = Mutatiepakket.met(Mutatiepakket.TOEZICHT);
    List<String> gehoord = new ArrayList<>();
    Mutatietoets toets =
        new Pakketmutatie(proef.pakket(), proef.voorbeelden(), Pakketten::engine)
            .toets((klaar, totaal) -> gehoord.add(klaar + " van " + totaal));
    assertThat(gehoord)
        .hasSize(toets.aantal())
        .startsWith("1 van " + toets.aantal())
        .endsWith(toets.aantal() + " van " + toets.aantal());
  }

  private static Uitslag uitslag(Mutatietoets toets, String tekst) {
    return toets.mutanten().stream()
        .filter(mutant -> mutant.tekst().equals(tekst))
        .map(Mutant::uitslag)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> voorbeelden(Mutatietoets toets) {
    List<String> voorbeelden = new ArrayList<>();
    toets.mutanten().stream()
        .map(Mutant::uitslag)
        .forEach(
            uitslag -> {
              if (uitslag instanceof Overleefd overleefd) {
                voorbeelden.add(overleefd.voorbeeld());
              }
            });
    return voorbeelden;
  }

  private static PakketBron zonderVoorbeelden(PakketBron bron) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    bestanden.keySet().removeIf(naam -> naam.startsWith("voorbeelden/"));
    return new PakketBron(bron.naam(), bestanden);
  }

  private static PakketBron met(PakketBron bron, String bestand, UnaryOperator<String> bewerking) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    String tekst = bestanden.containsKey(bestand) ? bron.tekst(bestand) : "";
    bestanden.put(bestand, bewerking.apply(tekst).getBytes(StandardCharsets.UTF_8));
    return new PakketBron(bron.naam(), bestanden);
  }

  private static PakketBron bron(String versie) {
    return GebundeldePakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .findFirst()
        .orElseThrow();
  }
}
