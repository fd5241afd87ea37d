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
  private static final Feit INFORMATION = LAATSTE_RECLASSERINGSINFORMATIE;

  /** Below 18, 18 to 22, 23 and older. */
  private final Variable age =
      variable(
          new AtLeast(Field.LEEFTIJD_BIJ_DELICT, true, 18),
          new AtLeast(Field.LEEFTIJD_BIJ_DELICT, false, 23));

  /** Shorter than 28 days, 28 to 89, 90 and longer. */
  private final Variable stay =
      variable(
          new AtLeast(Field.VERBLIJFSDUUR, false, 28), new AtLeast(Field.VERBLIJFSDUUR, false, 90));

  /** Without a bound: the three labels, and then that there is nothing. */
  private final Variable information = variable(new Equals(Field.RECIDIVERISICO, "LAAG"));

  private final Variable lvb = variable(new Equals(Field.LVB, "JA"));

  @Test
  void eenBekendeDatumMaaktDeAndereDatumVoorDeLeeftijdOnnodig() {
    assertThat(ontbrekend(age))
        .containsExactlyInAnyOrder(DATUM_BINNENKOMST, GEBOORTEDATUM, PLEEGDATUM);
    assertThat(ontbrekend(age, DATUM_BINNENKOMST)).containsExactly(GEBOORTEDATUM);
    assertThat(ontbrekend(age, PLEEGDATUM)).containsExactly(GEBOORTEDATUM);
    assertThat(ontbrekend(age, GEBOORTEDATUM))
        .containsExactlyInAnyOrder(DATUM_BINNENKOMST, PLEEGDATUM);
    assertThat(ontbrekend(age, GEBOORTEDATUM, PLEEGDATUM)).isEmpty();
  }

  @Test
  void eenBekendeRiscdatumSluitUitDatErGeenInformatieIs() {
    FactInfluence without = known();
    FactInfluence with = known(DATUM_RISC);
    assertThat(without.ontbrekend(Field.RECIDIVERISICO).feiten())
        .containsExactlyInAnyOrder(RECIDIVERISICO, INFORMATION);
    assertThat(with.ontbrekend(Field.RECIDIVERISICO).feiten()).containsExactly(RECIDIVERISICO);
    assertThat(with.ontbrekend(Field.NIEUWSTE_INFORMATIE).feiten()).containsExactly(INFORMATION);
    assertThat(without.canMakeTrue(Field.RECIDIVERISICO).feiten()).containsExactly(RECIDIVERISICO);
    assertThat(without.canMakeTrue(Field.NIEUWSTE_INFORMATIE).feiten())
        .containsExactlyInAnyOrder(DATUM_RISC, INFORMATION);
  }

  @Test
  void eenLosFeitGeeftElkeWaardeDieNogKan() {
    assertThat(known().only(LVB, lvb, 0b11)).containsExactly(0b01, 0b10);
    assertThat(known().only(DATUM_RISC, lvb, 0b11)).isEmpty();
    assertThat(known(LVB).only(LVB, lvb, 0b11)).isEmpty();
  }

  @Test
  void deLeeftijdWordtPasBekendMetEenGeboortedatumEnEenAndereDatum() {
    long all = 0b111;
    assertThat(known().only(GEBOORTEDATUM, age, all)).isEmpty();
    assertThat(known().only(PLEEGDATUM, age, all)).isEmpty();
    long[] each = {0b001, 0b010, 0b100};
    assertThat(known(PLEEGDATUM).only(GEBOORTEDATUM, age, all)).containsExactly(each);
    assertThat(known(DATUM_BINNENKOMST).only(GEBOORTEDATUM, age, all)).containsExactly(each);
    assertThat(known(GEBOORTEDATUM).only(PLEEGDATUM, age, all)).containsExactly(each);
    assertThat(known(GEBOORTEDATUM).only(DATUM_BINNENKOMST, age, 0b110))
        .containsExactly(0b010, 0b100);
  }

  @Test
  void deBinnenkomstZonderEinddatumZegtHoeLangHetVerblijfMinstensIs() {
    assertThat(known().only(DATUM_BINNENKOMST, stay, 0b111)).containsExactly(0b111, 0b110, 0b100);
    assertThat(known().only(DATUM_BINNENKOMST, stay, 0b011)).containsExactly(0b011, 0b010);
    assertThat(known().only(EINDDATUM_DETENTIE, stay, 0b111)).isEmpty();
    assertThat(known(EINDDATUM_DETENTIE).only(DATUM_BINNENKOMST, stay, 0b111))
        .containsExactly(0b001, 0b010, 0b100);
    assertThat(known(DATUM_BINNENKOMST).only(EINDDATUM_DETENTIE, stay, 0b110))
        .containsExactly(0b010, 0b100);
  }

  @Test
  void informatieVersmaltHetLabelEnEenRiscdatumZegtNooitDatErNietsIs() {
    assertThat(known().only(RECIDIVERISICO, information, 0b1111))
        .containsExactly(0b0001, 0b0010, 0b0100);
    assertThat(known().only(INFORMATION, information, 0b1111)).containsExactly(0b0111, 0b1000);
    assertThat(known().only(INFORMATION, information, 0b0011)).containsExactly(0b0011);
    assertThat(known().only(DATUM_RISC, information, 0b1111)).containsExactly(0b0111);
  }

  @Test
  void eenFeitTeltOokNaAndereVanDezelfdeVariabele() {
    Refinement label = known().change(RECIDIVERISICO, information, 0b1111);
    assertThat(List.of(label.steps()))
        .contains(new long[] {0b1111, 0b0001}, new long[] {0b0111, 0b0100})
        .noneMatch(step -> step[0] == 0b1000);
    assertThat(known(DATUM_RISC, INFORMATION).change(RECIDIVERISICO, information, 0b0111))
        .extracting(Refinement::steps)
        .isEqualTo(new long[][] {{0b0111, 0b0001}, {0b0111, 0b0010}, {0b0111, 0b0100}});
    assertThat(known().change(LVB, lvb, 0b11).steps())
        .isEqualTo(new long[][] {{0b11, 0b01}, {0b11, 0b10}});
  }

  private static FactInfluence known(Feit... feiten) {
    return new FactInfluence(FeitSet.of(List.of(feiten)));
  }

  private static List<Feit> ontbrekend(Variable variable, Feit... known) {
    return known(known).ontbrekend(variable).feiten();
  }

  /** The variable of these conditions, beside the phase. */
  private static Variable variable(Expression... voorwaarden) {
    return Variables.of(List.of(voorwaarden)).get(1);
  }
}
