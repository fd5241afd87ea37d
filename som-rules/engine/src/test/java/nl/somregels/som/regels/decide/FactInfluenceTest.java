package nl.somregels.som.regels.decide;

import static nl.somregels.som.feiten.Feit.DATUM_BINNENKOMST;
import static nl.somregels.som.feiten.Feit.DATUM_RISC;
import static nl.somregels.som.feiten.Feit.EINDDATUM_DETENTIE;
import static nl.somregels.som.feiten.Feit.GEBOORTEDATUM;
import static nl.somregels.som.feiten.Feit.LAATSTE_RECLASSERINGSINFORMATIE;
import static nl.somregels.som.feiten.Feit.LVB;
import static nl.somregels.som.feiten.Feit.PLEEGDATUM;
import static nl.somregels.som.feiten.Feit.RECIDIVERISICO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;

/** What learning one fact does, given which facts are known already. */
class FactInfluenceTest {
  private static final Feit INFORMATIE = LAATSTE_RECLASSERINGSINFORMATIE;

  /** Below 18, 18 to 22, 23 and older. */
  private final Variable leeftijd =
      variabele(
          new AtLeast(Field.LEEFTIJD_BIJ_DELICT, true, 18),
          new AtLeast(Field.LEEFTIJD_BIJ_DELICT, false, 23));

  /** Shorter than 28 days, 28 to 89, 90 and longer. */
  private final Variable verblijf =
      variabele(
          new AtLeast(Field.VERBLIJFSDUUR, false, 28), new AtLeast(Field.VERBLIJFSDUUR, false, 90));

  /** Without a bound: the three labels, and then that there is nothing. */
  private final Variable informatie = variabele(new Equals(Field.RECIDIVERISICO, "LAAG"));

  private final Variable lvb = variabele(new Equals(Field.LVB, "JA"));

  @Test
  void eenBekendeDatumMaaktDeAndereDatumVoorDeLeeftijdOnnodig() {
    assertThat(ontbrekend(leeftijd))
        .containsExactlyInAnyOrder(DATUM_BINNENKOMST, GEBOORTEDATUM, PLEEGDATUM);
    assertThat(ontbrekend(leeftijd, DATUM_BINNENKOMST)).containsExactly(GEBOORTEDATUM);
    assertThat(ontbrekend(leeftijd, PLEEGDATUM)).containsExactly(GEBOORTEDATUM);
    assertThat(ontbrekend(leeftijd, GEBOORTEDATUM))
        .containsExactlyInAnyOrder(DATUM_BINNENKOMST, PLEEGDATUM);
    assertThat(ontbrekend(leeftijd, GEBOORTEDATUM, PLEEGDATUM)).isEmpty();
  }

  @Test
  void eenBekendeRiscdatumSluitUitDatErGeenInformatieIs() {
    FactInfluence zonder = bekend();
    FactInfluence met = bekend(DATUM_RISC);
    assertThat(zonder.ontbrekend(Field.RECIDIVERISICO).feiten())
        .containsExactlyInAnyOrder(RECIDIVERISICO, INFORMATIE);
    assertThat(met.ontbrekend(Field.RECIDIVERISICO).feiten()).containsExactly(RECIDIVERISICO);
    assertThat(met.ontbrekend(Field.NIEUWSTE_INFORMATIE).feiten()).containsExactly(INFORMATIE);
    assertThat(zonder.kanWaarMaken(Field.RECIDIVERISICO).feiten()).containsExactly(RECIDIVERISICO);
    assertThat(zonder.kanWaarMaken(Field.NIEUWSTE_INFORMATIE).feiten())
        .containsExactlyInAnyOrder(DATUM_RISC, INFORMATIE);
  }

  @Test
  void eenLosFeitGeeftElkeWaardeDieNogKan() {
    assertThat(bekend().alleen(LVB, lvb, 0b11)).containsExactly(0b01, 0b10);
    assertThat(bekend().alleen(DATUM_RISC, lvb, 0b11)).isEmpty();
    assertThat(bekend(LVB).alleen(LVB, lvb, 0b11)).isEmpty();
  }

  @Test
  void deLeeftijdWordtPasBekendMetEenGeboortedatumEnEenAndereDatum() {
    long alle = 0b111;
    assertThat(bekend().alleen(GEBOORTEDATUM, leeftijd, alle)).isEmpty();
    assertThat(bekend().alleen(PLEEGDATUM, leeftijd, alle)).isEmpty();
    long[] elk = {0b001, 0b010, 0b100};
    assertThat(bekend(PLEEGDATUM).alleen(GEBOORTEDATUM, leeftijd, alle)).containsExactly(elk);
    assertThat(bekend(DATUM_BINNENKOMST).alleen(GEBOORTEDATUM, leeftijd, alle))
        .containsExactly(elk);
    assertThat(bekend(GEBOORTEDATUM).alleen(PLEEGDATUM, leeftijd, alle)).containsExactly(elk);
    assertThat(bekend(GEBOORTEDATUM).alleen(DATUM_BINNENKOMST, leeftijd, 0b110))
        .containsExactly(0b010, 0b100);
  }

  @Test
  void deBinnenkomstZonderEinddatumZegtHoeLangHetVerblijfMinstensIs() {
    assertThat(bekend().alleen(DATUM_BINNENKOMST, verblijf, 0b111))
        .containsExactly(0b111, 0b110, 0b100);
    assertThat(bekend().alleen(DATUM_BINNENKOMST, verblijf, 0b011)).containsExactly(0b011, 0b010);
    assertThat(bekend().alleen(EINDDATUM_DETENTIE, verblijf, 0b111)).isEmpty();
    assertThat(bekend(EINDDATUM_DETENTIE).alleen(DATUM_BINNENKOMST, verblijf, 0b111))
        .containsExactly(0b001, 0b010, 0b100);
    assertThat(bekend(DATUM_BINNENKOMST).alleen(EINDDATUM_DETENTIE, verblijf, 0b110))
        .containsExactly(0b010, 0b100);
  }

  @Test
  void informatieVersmaltHetLabelEnEenRiscdatumZegtNooitDatErNietsIs() {
    assertThat(bekend().alleen(RECIDIVERISICO, informatie, 0b1111))
        .containsExactly(0b0001, 0b0010, 0b0100);
    assertThat(bekend().alleen(INFORMATIE, informatie, 0b1111)).containsExactly(0b0111, 0b1000);
    assertThat(bekend().alleen(INFORMATIE, informatie, 0b0011)).containsExactly(0b0011);
    assertThat(bekend().alleen(DATUM_RISC, informatie, 0b1111)).containsExactly(0b0111);
  }

  @Test
  void eenFeitTeltOokNaAndereVanDezelfdeVariabele() {
    Refinement label = bekend().verandering(RECIDIVERISICO, informatie, 0b1111);
    assertThat(List.of(label.stappen()))
        .contains(new long[] {0b1111, 0b0001}, new long[] {0b0111, 0b0100})
        .noneMatch(stap -> stap[0] == 0b1000);
    assertThat(bekend(DATUM_RISC, INFORMATIE).verandering(RECIDIVERISICO, informatie, 0b0111))
        .extracting(Refinement::stappen)
        .isEqualTo(new long[][] {{0b0111, 0b0001}, {0b0111, 0b0010}, {0b0111, 0b0100}});
    assertThat(bekend().verandering(LVB, lvb, 0b11).stappen())
        .isEqualTo(new long[][] {{0b11, 0b01}, {0b11, 0b10}});
  }

  private static FactInfluence bekend(Feit... feiten) {
    return new FactInfluence(FeitSet.of(List.of(feiten)));
  }

  private static List<Feit> ontbrekend(Variable variabele, Feit... bekend) {
    return bekend(bekend).ontbrekend(variabele).feiten();
  }

  /** The variable of these conditions, beside the phase. */
  private static Variable variabele(Expression... voorwaarden) {
    return Variables.of(List.of(voorwaarden)).get(1);
  }
}
