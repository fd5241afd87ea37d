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
  private static final LocalDate NOW = ProfileSpace.PEILDATUM;

  /** Below a number, exactly at it, and above it: three classes, each with a real case. */
  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      mode = EnumSource.Mode.MATCH_ANY,
      names = {
        "DETENTIEDAG|VERBLIJFSDUUR|RESTERENDE_DETENTIE|TIJD_.*|LEEFTIJD_.*|OUDERDOM_.*|ARTIKEL_SR",
        "NIEUWSTE_INFORMATIE|AANTAL_.*"
      })
  void aanElkeKantVanEenGetalEnOpHetGetalZelfLigtEenGeval(Field field) {
    for (int number : List.of(6, 18)) {
      assertThat(
              space(
                  List.of(new AtLeast(field, true, number), new AtLeast(field, true, number + 1))))
          .as("%s %s", field, number)
          .containsExactlyInAnyOrder(
              List.of(Truth.ONWAAR, Truth.ONWAAR),
              List.of(Truth.WAAR, Truth.ONWAAR),
              List.of(Truth.WAAR, Truth.WAAR));
    }
  }

  /** Nobody is in detention less than a day. */
  @Test
  void ookOnderDeKleinsteGrensLigtEenGeval() {
    for (Field field : Field.values()) {
      if (field.kind() == Field.FieldKind.GETAL && field != Field.DETENTIEDAG) {
        assertThat(space(List.of(new AtLeast(field, true, 1))))
            .as(field.naam())
            .containsExactlyInAnyOrder(List.of(Truth.ONWAAR), List.of(Truth.WAAR));
      }
    }
  }

  @Test
  void alsAlleenDezeDatumVerandertLigtHijAanElkeKantVanDeTermijnNaDeAndere() {
    LocalDate begin = NOW.minusDays(45);
    BoundaryValues stay = values(new AtLeast(Field.VERBLIJFSDUUR, false, 28));
    assertThat(stay.of(Feit.EINDDATUM_DETENTIE, Map.of(Feit.DATUM_BINNENKOMST, begin)))
        .contains(begin.plusDays(27), begin.plusDays(28));
    assertThat(stay.of(Feit.DATUM_BINNENKOMST, Map.of(Feit.EINDDATUM_DETENTIE, begin)))
        .contains(begin.minusDays(27), begin.minusDays(28));
    assertThat(stay.of(Feit.EINDDATUM_DETENTIE, Map.of(Feit.EINDDATUM_DETENTIE, begin)))
        .isEqualTo(stay.of(Feit.EINDDATUM_DETENTIE))
        .doesNotContain(begin.plusDays(27));
  }

  @Test
  void alsAlleenDezeDatumVerandertLigtHijAanElkeKantVanDeVerjaardag() {
    LocalDate day = NOW.minusDays(77);
    BoundaryValues age = values(new AtLeast(Field.LEEFTIJD_BIJ_DELICT, true, 18));
    for (Feit referenceDate : List.of(Feit.PLEEGDATUM, Feit.DATUM_BINNENKOMST)) {
      assertThat(age.of(referenceDate, Map.of(Feit.GEBOORTEDATUM, day.minusYears(18))))
          .contains(day, day.minusDays(1));
      assertThat(age.of(Feit.GEBOORTEDATUM, Map.of(referenceDate, day)))
          .contains(day.minusYears(18), day.minusYears(18).plusDays(1));
      assertThat(age.of(referenceDate, Map.of())).isEqualTo(age.of(referenceDate));
    }
    assertThat(age.of(Feit.GEBOORTEDATUM, Map.of())).isEqualTo(age.of(Feit.GEBOORTEDATUM));
    assertThat(age.of(Feit.EINDDATUM_DETENTIE, Map.of(Feit.GEBOORTEDATUM, day)))
        .isEqualTo(age.of(Feit.EINDDATUM_DETENTIE));
  }

  private static BoundaryValues values(Expression voorwaarde) {
    return new BoundaryValues(List.of(voorwaarde), NOW);
  }

  @Test
  void eenLangVerblijfDatBijnaEindigtZitInDeRuimte() {
    List<Expression> voorwaarden =
        List.of(
            new AtLeast(Field.RESTERENDE_DETENTIE, false, 14),
            new AtLeast(Field.VERBLIJFSDUUR, true, 100));
    Set<List<Truth>> all = new HashSet<>();
    for (int since = 0; since < 150; since++) {
      LocalDate begin = NOW.minusDays(since);
      for (int duration = 0; duration < 200; duration++) {
        all.add(
            truths(
                voorwaarden,
                Gedetineerde.builder("x")
                    .datumBinnenkomst(begin)
                    .einddatumDetentie(begin.plusDays(duration))
                    .build()));
      }
    }
    assertThat(space(voorwaarden)).isEqualTo(all).hasSize(4);
  }

  @Test
  void wieNuOuderIsEnToenJongerWasZitInDeRuimte() {
    List<Expression> voorwaarden =
        List.of(
            new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, true, 30),
            new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, false, 31),
            new AtLeast(Field.LEEFTIJD_BIJ_DELICT, true, 25),
            new AtLeast(Field.LEEFTIJD_BIJ_DELICT, false, 26));
    Set<List<Truth>> all = new HashSet<>();
    for (int born = 24; born < 34; born++) {
      for (int days = 0; days < 4200; days += 7) {
        Gedetineerde oneCase =
            Gedetineerde.builder("x")
                .geboortedatum(NOW.minusYears(born).minusDays(100))
                .datumBinnenkomst(NOW)
                .pleegdatum(NOW.minusDays(days))
                .build();
        if (FeitenValidator.errors(oneCase, NOW).isEmpty()) {
          all.add(truths(voorwaarden, oneCase));
        }
      }
    }
    assertThat(space(voorwaarden)).containsAll(all);
    assertThat(all).hasSizeGreaterThanOrEqualTo(6);
  }

  /** Without an end date the time since the admission settles one term and not yet another. */
  @Test
  void watZonderEinddatumAlVaststaatZitInDeDeelsBekendeRuimte() {
    for (int day : List.of(15, 35, 90)) {
      List<Expression> voorwaarden =
          List.of(
              new AtLeast(Field.DETENTIEDAG, true, day),
              new AtLeast(Field.VERBLIJFSDUUR, false, 28),
              new AtLeast(Field.VERBLIJFSDUUR, true, 42));
      Set<List<Truth>> all = new HashSet<>();
      all.add(truths(voorwaarden, Gedetineerde.builder("x").build()));
      for (int since = 0; since < 150; since++) {
        Gedetineerde within =
            Gedetineerde.builder("x").datumBinnenkomst(NOW.minusDays(since)).build();
        all.add(truths(voorwaarden, within));
        for (int duration = 0; duration < 60; duration++) {
          LocalDate end = NOW.minusDays(since).plusDays(duration);
          all.add(truths(voorwaarden, within.toBuilder().einddatumDetentie(end).build()));
        }
      }
      assertThat(ProfileSpace.of(voorwaarden).groups())
          .singleElement()
          .satisfies(
              group ->
                  assertThat(group.partly())
                      .extracting(valueClass -> truths(voorwaarden, valueClass.view()))
                      .as("dag %s", day)
                      .containsExactlyInAnyOrderElementsOf(all));
    }
  }

  private static Set<List<Truth>> space(List<Expression> voorwaarden) {
    ProfileSpace space = ProfileSpace.of(voorwaarden);
    Set<List<Truth>> classes = new HashSet<>();
    LongStream.range(0, space.count())
        .forEach(number -> classes.add(truths(voorwaarden, space.oneCase(number))));
    return classes;
  }

  private static List<Truth> truths(List<Expression> voorwaarden, Gedetineerde oneCase) {
    return truths(voorwaarden, FactLifter.lift(oneCase, NOW));
  }

  private static List<Truth> truths(List<Expression> voorwaarden, FieldValues view) {
    return voorwaarden.stream()
        .map(voorwaarde -> ReferenceConditions.truth(voorwaarde, view))
        .toList();
  }
}
