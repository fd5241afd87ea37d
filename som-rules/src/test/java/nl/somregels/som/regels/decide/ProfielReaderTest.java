package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Expressie.Bevat;
import nl.somregels.som.regels.pack.Expressie.Een;
import nl.somregels.som.regels.pack.Expressie.Gelijk;
import nl.somregels.som.regels.pack.Expressie.Grens;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProfielReaderTest {
  static final List<Expressie> VREEMD =
      List.of(
          new Gelijk(Veld.DETENTIEDAG, "15"),
          new Gelijk(Veld.LVB, "MISSCHIEN"),
          new Grens(Veld.LVB, true, 3),
          new Bevat(Veld.LVB, true, "verslaving"));

  private static final ProfielReader READER =
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
    Profiel kort = READER.lees(verblijf(5, 5), geen);

    assertThat(READER.lees(verblijf(27, 27), geen)).isEqualTo(kort);
    assertThat(READER.lees(verblijf(28, 28), geen)).isNotEqualTo(kort);
    assertThat(READER.lees(verblijf(5, 28), geen)).isNotEqualTo(kort);
    assertThat(READER.lees(woorden("werk"), geen)).isEqualTo(READER.lees(woorden("wonen"), geen));
    assertThat(READER.lees(woorden("verslaving"), geen))
        .isNotEqualTo(READER.lees(woorden("werk"), geen));
  }

  @Test
  void eenBekendFeitTeltAlleenMeeZolangZijnVeldOpenIs() {
    FeitSet einde = FeitSet.of(List.of(Feit.EINDDATUM_DETENTIE));

    assertThat(READER.lees(verblijf(5, 5), einde))
        .isEqualTo(READER.lees(verblijf(5, 5), FeitSet.LEEG));
    assertThat(READER.lees(verblijf(5, 40), einde))
        .isNotEqualTo(READER.lees(verblijf(5, 40), FeitSet.LEEG));
  }

  private static Feitenbeeld verblijf(int laagste, int hoogste) {
    return new FeitenbeeldBuilder().getal(Veld.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static Feitenbeeld woorden(String woord) {
    return new FeitenbeeldBuilder().woorden(Veld.CRIMINOGENE_FACTOREN, Set.of(woord)).build();
  }
}
