package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.testkit.CaseGenerator;
import org.junit.jupiter.api.Test;

class CaseGeneratorTest {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private final Map<String, Integer> hits = new TreeMap<>();

  @Test
  void theSameSeedGivesTheSameCases() {
    CaseGenerator one = new CaseGenerator(new SplittableRandom(1));
    CaseGenerator other = new CaseGenerator(new SplittableRandom(1));
    for (int i = 0; i < 100; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }

  @Test
  void everyBoundaryOfTheModelIsHitFromBothSides() {
    CaseGenerator generator = new CaseGenerator(new SplittableRandom(2));
    for (int i = 0; i < 40_000; i++) {
      DatedCase generated = generator.next();
      count(generated.gedetineerde(), generated.peildatum());
    }
    int facts = Feit.model().size() - 1;
    assertThat(hits).hasSize(2 * facts + 41);
    assertThat(hits).allSatisfy((boundary, times) -> assertThat(times).isGreaterThan(20));
  }

  private void count(Gedetineerde g, LocalDate peildatum) {
    for (Feit feit : Feit.model()) {
      hit(!feit.equals(Feit.KENMERK) && g.known(feit), feit + " known");
      hit(!g.known(feit), feit + " unknown");
    }
    hit(g.knownFeiten().size() == 1, "nothing known");
    hit(g.knownFeiten().size() >= Feit.model().size() - 1, "all known, perhaps but the signal");
    MonthDay day = MonthDay.from(peildatum);
    hit(day.equals(MonthDay.of(2, 28)), "peildatum 28 February");
    hit(day.equals(LEAP_DAY), "peildatum 29 February");
    hit(day.equals(MonthDay.of(3, 1)), "peildatum 1 March");
    hit(g.geboortedatum().map(MonthDay::from).equals(Optional.of(LEAP_DAY)), "born on 29 February");
    LocalDate year = peildatum.minusYears(1);
    Optional<Reclasseringsinformatie> last = g.laatsteReclasseringsinformatie();
    hit(last.equals(Optional.of(Reclasseringsinformatie.NONE)), "GEEN");
    for (int days = 0; days <= 1; days++) {
      LocalDate line = year.minusDays(days);
      hit(g.datumRisc().equals(Optional.of(line)), "RISC year + " + days);
      hit(last.equals(Optional.of(Reclasseringsinformatie.of(line))), "information year + " + days);
    }
    g.datumBinnenkomst().ifPresent(start -> countStay(g, start, peildatum));
    countBirthdays(g);
  }

  private void countStay(Gedetineerde g, LocalDate start, LocalDate peildatum) {
    long since = ChronoUnit.DAYS.between(start, peildatum);
    for (int days = 27; days <= 28; days++) {
      hit(g.einddatumDetentie().equals(Optional.of(start.plusDays(days))), "stay " + days);
      hit(g.einddatumDetentie().isEmpty() && since == days, "open end, days passed " + days);
    }
    hit(since == 13, "day 14");
    hit(since == 14, "day 15");
  }

  private void countBirthdays(Gedetineerde g) {
    if (g.geboortedatum().isEmpty() || g.pleegdatum().or(g::datumBinnenkomst).isEmpty()) {
      return;
    }
    LocalDate birth = g.geboortedatum().get();
    LocalDate at = g.pleegdatum().or(g::datumBinnenkomst).get();
    String where = g.pleegdatum().isPresent() ? " at offence" : " at admission";
    boolean leapling = MonthDay.from(birth).equals(LEAP_DAY);
    for (int age : new int[] {18, 23}) {
      LocalDate birthday = birth.plusYears(age).plusDays(leapling ? 1 : 0);
      for (int off = -1; off <= 1; off++) {
        String boundary = "birthday " + age + " day " + off + where;
        hit(at.equals(birthday.plusDays(off)), leapling ? "leapling " + boundary : boundary);
      }
    }
  }

  private void hit(boolean hit, String boundary) {
    if (hit) {
      hits.merge(boundary, 1, Integer::sum);
    }
  }
}
