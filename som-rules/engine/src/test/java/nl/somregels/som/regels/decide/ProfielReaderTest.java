package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfielReaderTest {
  static final List<Expressie> VREEMD =
      List.of(
          new Gelijk(Veld.DETENTIEDAG, "15"),
          new Gelijk(Veld.LVB, "MISSCHIEN"),
          new Grens(Veld.LVB, true, 3),
          new Bevat(Veld.LVB, true, "verslaving"));

  private final ProfielReader reader =
      ProfielReader.of(
              List.of(
                  new Gelijk(Veld.LVB, "JA"),
                  new Grens(Veld.VERBLIJFSDUUR, false, 28),
                  new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "verslaving")))
          .orElseThrow();

  @ParameterizedTest
  @FieldSource("VREEMD")
  void watDeKlassenNietKunnenSnijdenHeeftGeenProfiel(Expressie vreemd) {
    assertThat(ProfielReader.of(List.of(vreemd))).isEmpty();
    assertThat(ProfielReader.of(List.of(new Gelijk(Veld.LVB, "JA"), new Een(List.of(vreemd)))))
        .isEmpty();
  }

  @Test
  void alleenWatDeRegelsOnderscheidenTeltMee() {
    FeitSet geen = FeitSet.LEEG;
    Profiel kort = reader.lees(verblijf(5, 5), geen);

    assertThat(reader.lees(verblijf(27, 27), geen)).isEqualTo(kort);
    assertThat(reader.lees(verblijf(28, 28), geen)).isNotEqualTo(kort);
    assertThat(reader.lees(verblijf(5, 28), geen)).isNotEqualTo(kort);
    assertThat(reader.lees(woorden("werk"), geen)).isEqualTo(reader.lees(woorden("wonen"), geen));
    assertThat(reader.lees(woorden("verslaving"), geen))
        .isNotEqualTo(reader.lees(woorden("werk"), geen));
  }

  @Test
  void eenBekendFeitTeltAlleenMeeZolangZijnVeldOpenIs() {
    FeitSet einde = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(reader.lees(verblijf(5, 5), einde))
        .isEqualTo(reader.lees(verblijf(5, 5), FeitSet.LEEG));
    assertThat(reader.lees(verblijf(5, 40), einde))
        .isNotEqualTo(reader.lees(verblijf(5, 40), FeitSet.LEEG));
  }

  @Test
  void eenBekendFeitTeltAltijdMeeAlsEenVoorwaardeHetSamenMetEenAnderLeest() {
    Expressie of =
        new Een(List.of(new Gelijk(Veld.LVB, "JA"), new Grens(Veld.VERBLIJFSDUUR, false, 28)));
    ProfielReader samen = ProfielReader.of(List.of(of)).orElseThrow();
    FeitSet einde = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(samen.lees(verblijf(5, 5), einde))
        .isNotEqualTo(samen.lees(verblijf(5, 5), FeitSet.LEEG));
    assertThat(samen.lees(verblijf(5, 5), FeitSet.of(List.of(Feit.PLEEGDATUM))))
        .isEqualTo(samen.lees(verblijf(5, 5), FeitSet.LEEG));
  }

  @Test
  void watSamenOfEenVanBeideMoetZijnHeeftEenProfielAlsElkDeelHetHeeft() {
    Expressie lvb = new Gelijk(Veld.LVB, "JA");
    assertThat(ProfielReader.of(List.of(new Een(List.of(lvb)), new Samen(List.of(lvb)))))
        .isPresent();
    assertThat(ProfielReader.of(List.of(new Samen(List.of(lvb, VREEMD.get(0)))))).isEmpty();
  }

  /** The bits of fields run on over the end of a long, wherever the first of them begins. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void elkeKlasseVanElkVeldGeeftEenAnderProfiel(int weg) {
    List<Veld> velden = List.of(Veld.values()).subList(weg, Veld.values().length);
    List<Expressie> voorwaarden = velden.stream().flatMap(ProfielReaderTest::vragen).toList();
    ProfielReader alles = ProfielReader.of(voorwaarden).orElseThrow();
    Set<Profiel> profielen = new HashSet<>();
    int verwacht = 1;
    profielen.add(alles.lees(new FeitenbeeldBuilder().build(), FeitSet.LEEG));
    for (Variabele variabele : Variabelen.of(voorwaarden)) {
      for (Veld veld : variabele.velden()) {
        for (Klasse klasse : variabele.klassen(veld)) {
          FeitenbeeldBuilder beeld = new FeitenbeeldBuilder();
          klasse.zet(beeld);
          profielen.add(alles.lees(beeld.build(), FeitSet.LEEG));
          verwacht++;
        }
      }
    }
    assertThat(profielen).hasSize(verwacht).hasSizeGreaterThan(80);
  }

  @Test
  void gelijkeProfielenHebbenGelijkeHashes() {
    Profiel een = reader.lees(verblijf(5, 5), FeitSet.LEEG);
    Profiel twee = reader.lees(verblijf(6, 6), FeitSet.LEEG);
    assertThat(een).isEqualTo(twee).hasSameHashCodeAs(twee).isNotEqualTo("profiel");
  }

  private static Stream<Expressie> vragen(Veld veld) {
    return switch (veld.soort()) {
      case KEUZE -> Stream.of(new Gelijk(veld, veld.woorden().get(0)));
      case GETAL -> Stream.of(new Grens(veld, true, 5), new Grens(veld, true, 12));
      case WOORDEN ->
          Stream.of(new Bevat(veld, true, "verslaving"), new Bevat(veld, true, "gokken"));
    };
  }

  private static Feitenbeeld verblijf(int laagste, int hoogste) {
    return new FeitenbeeldBuilder().getal(Veld.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static Feitenbeeld woorden(String woord) {
    return new FeitenbeeldBuilder().woorden(Veld.CRIMINOGENE_FACTOREN, Set.of(woord)).build();
  }
}
