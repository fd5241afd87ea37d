package nl.somregels.som.regels.profile.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two terms that bind the same dates: every case that they tell apart is in the space. */
class BoundaryValuesTest {
  private static final LocalDate NU = ProfileSpace.PEILDATUM;

  /** Below a number, exactly at it, and above it: three classes, each with a real case. */
  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      mode = EnumSource.Mode.MATCH_ANY,
      names = {
        "DETENTIEDAG|VERBLIJFSDUUR|RESTERENDE_DETENTIE|TIJD_.*|LEEFTIJD_.*|OUDERDOM_.*|ARTIKEL_SR",
        "NIEUWSTE_INFORMATIE|AANTAL_.*"
      })
  void aanElkeKantVanEenGetalEnOpHetGetalZelfLigtEenGeval(Field veld) {
    for (int getal : List.of(6, 18)) {
      assertThat(
              ruimte(List.of(new AtLeast(veld, true, getal), new AtLeast(veld, true, getal + 1))))
          .as("%s %s", veld, getal)
          .containsExactlyInAnyOrder(
              List.of(Truth.ONWAAR, Truth.ONWAAR),
              List.of(Truth.WAAR, Truth.ONWAAR),
              List.of(Truth.WAAR, Truth.WAAR));
    }
  }

  /** Nobody is in detention less than a day. */
  @Test
  void ookOnderDeKleinsteGrensLigtEenGeval() {
    for (Field veld : Field.values()) {
      if (veld.soort() == Field.FieldKind.GETAL && veld != Field.DETENTIEDAG) {
        assertThat(ruimte(List.of(new AtLeast(veld, true, 1))))
            .as(veld.naam())
            .containsExactlyInAnyOrder(List.of(Truth.ONWAAR), List.of(Truth.WAAR));
      }
    }
  }

  @Test
  void alsAlleenDezeDatumVerandertLigtHijAanElkeKantVanDeTermijnNaDeAndere() {
    LocalDate begin = NU.minusDays(45);
    BoundaryValues verblijf = waarden(new AtLeast(Field.VERBLIJFSDUUR, false, 28));
    assertThat(verblijf.van(Feit.EINDDATUM_DETENTIE, Map.of(Feit.DATUM_BINNENKOMST, begin)))
        .contains(begin.plusDays(27), begin.plusDays(28));
    assertThat(verblijf.van(Feit.DATUM_BINNENKOMST, Map.of(Feit.EINDDATUM_DETENTIE, begin)))
        .contains(begin.minusDays(27), begin.minusDays(28));
    assertThat(verblijf.van(Feit.EINDDATUM_DETENTIE, Map.of(Feit.EINDDATUM_DETENTIE, begin)))
        .isEqualTo(verblijf.van(Feit.EINDDATUM_DETENTIE))
        .doesNotContain(begin.plusDays(27));
  }

  @Test
  void alsAlleenDezeDatumVerandertLigtHijAanElkeKantVanDeVerjaardag() {
    LocalDate dag = NU.minusDays(77);
    BoundaryValues leeftijd = waarden(new AtLeast(Field.LEEFTIJD_BIJ_DELICT, true, 18));
    for (Feit ijkdatum : List.of(Feit.PLEEGDATUM, Feit.DATUM_BINNENKOMST)) {
      assertThat(leeftijd.van(ijkdatum, Map.of(Feit.GEBOORTEDATUM, dag.minusYears(18))))
          .contains(dag, dag.minusDays(1));
      assertThat(leeftijd.van(Feit.GEBOORTEDATUM, Map.of(ijkdatum, dag)))
          .contains(dag.minusYears(18), dag.minusYears(18).plusDays(1));
      assertThat(leeftijd.van(ijkdatum, Map.of())).isEqualTo(leeftijd.van(ijkdatum));
    }
    assertThat(leeftijd.van(Feit.GEBOORTEDATUM, Map.of()))
        .isEqualTo(leeftijd.van(Feit.GEBOORTEDATUM));
    assertThat(leeftijd.van(Feit.EINDDATUM_DETENTIE, Map.of(Feit.GEBOORTEDATUM, dag)))
        .isEqualTo(leeftijd.van(Feit.EINDDATUM_DETENTIE));
  }

  private static BoundaryValues waarden(Expression voorwaarde) {
    return new BoundaryValues(List.of(voorwaarde), NU);
  }

  @Test
  void eenLangVerblijfDatBijnaEindigtZitInDeRuimte() {
    List<Expression> voorwaarden =
        List.of(
            new AtLeast(Field.RESTERENDE_DETENTIE, false, 14),
            new AtLeast(Field.VERBLIJFSDUUR, true, 100));
    Set<List<Truth>> alle = new HashSet<>();
    for (int sinds = 0; sinds < 150; sinds++) {
      LocalDate begin = NU.minusDays(sinds);
      for (int duur = 0; duur < 200; duur++) {
        alle.add(
            waarheden(
                voorwaarden,
                Gedetineerde.builder("x")
                    .datumBinnenkomst(begin)
                    .einddatumDetentie(begin.plusDays(duur))
                    .build()));
      }
    }
    assertThat(ruimte(voorwaarden)).isEqualTo(alle).hasSize(4);
  }

  @Test
  void wieNuOuderIsEnToenJongerWasZitInDeRuimte() {
    List<Expression> voorwaarden =
        List.of(
            new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, true, 30),
            new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, false, 31),
            new AtLeast(Field.LEEFTIJD_BIJ_DELICT, true, 25),
            new AtLeast(Field.LEEFTIJD_BIJ_DELICT, false, 26));
    Set<List<Truth>> alle = new HashSet<>();
    for (int geboren = 24; geboren < 34; geboren++) {
      for (int dagen = 0; dagen < 4200; dagen += 7) {
        Gedetineerde geval =
            Gedetineerde.builder("x")
                .geboortedatum(NU.minusYears(geboren).minusDays(100))
                .datumBinnenkomst(NU)
                .pleegdatum(NU.minusDays(dagen))
                .build();
        if (FeitenValidator.fouten(geval, NU).isEmpty()) {
          alle.add(waarheden(voorwaarden, geval));
        }
      }
    }
    assertThat(ruimte(voorwaarden)).containsAll(alle);
    assertThat(alle).hasSizeGreaterThanOrEqualTo(6);
  }

  /** Without an end date the time since the admission settles one term and not yet another. */
  @Test
  void watZonderEinddatumAlVaststaatZitInDeDeelsBekendeRuimte() {
    for (int dag : List.of(15, 35, 90)) {
      List<Expression> voorwaarden =
          List.of(
              new AtLeast(Field.DETENTIEDAG, true, dag),
              new AtLeast(Field.VERBLIJFSDUUR, false, 28),
              new AtLeast(Field.VERBLIJFSDUUR, true, 42));
      Set<List<Truth>> alle = new HashSet<>();
      alle.add(waarheden(voorwaarden, Gedetineerde.builder("x").build()));
      for (int sinds = 0; sinds < 150; sinds++) {
        Gedetineerde binnen =
            Gedetineerde.builder("x").datumBinnenkomst(NU.minusDays(sinds)).build();
        alle.add(waarheden(voorwaarden, binnen));
        for (int duur = 0; duur < 60; duur++) {
          LocalDate einde = NU.minusDays(sinds).plusDays(duur);
          alle.add(waarheden(voorwaarden, binnen.toBuilder().einddatumDetentie(einde).build()));
        }
      }
      assertThat(ProfileSpace.of(voorwaarden).groepen())
          .singleElement()
          .satisfies(
              groep ->
                  assertThat(groep.gedeeltelijk())
                      .extracting(klasse -> waarheden(voorwaarden, klasse.beeld()))
                      .as("dag %s", dag)
                      .containsExactlyInAnyOrderElementsOf(alle));
    }
  }

  private static Set<List<Truth>> ruimte(List<Expression> voorwaarden) {
    ProfileSpace ruimte = ProfileSpace.of(voorwaarden);
    Set<List<Truth>> klassen = new HashSet<>();
    LongStream.range(0, ruimte.aantal())
        .forEach(nummer -> klassen.add(waarheden(voorwaarden, ruimte.geval(nummer))));
    return klassen;
  }

  private static List<Truth> waarheden(List<Expression> voorwaarden, Gedetineerde geval) {
    return waarheden(voorwaarden, FactLifter.lift(geval, NU));
  }

  private static List<Truth> waarheden(List<Expression> voorwaarden, FieldValues beeld) {
    return voorwaarden.stream()
        .map(voorwaarde -> ReferenceConditions.waarheid(voorwaarde, beeld))
        .toList();
  }
}
