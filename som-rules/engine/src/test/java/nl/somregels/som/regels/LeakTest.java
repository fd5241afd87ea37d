package nl.somregels.som.regels;

import java.util.List;
import nl.somregels.som.SomEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evaluating and loading give back what they take; the margins are generous on purpose. */
@Tag("duurtest")
class LeakTest {
  private static final long MB = 1 << 20;

  @Test
  void honderdduizendZakenLatenNietsAchter() {
    SomEngine engine = TestPakketten.engine("2021.2");
    List<BoundaryTable.BoundaryRow> gevallen = BoundaryTable.lijst(500, 91);
    evalueer(engine, gevallen, 10_000);
    HeapUse vroeger = HeapUse.nu();

    evalueer(engine, gevallen, Dose.of(100_000));

    HeapUse.nu().assertNietGegroeid(vroeger, 20 * MB, 5 * MB, 300);
  }

  @Test
  void driehonderdKeerLadenLaatNietsAchter() {
    List<BoundaryTable.BoundaryRow> gevallen = BoundaryTable.lijst(5, 92);
    laad(40, gevallen);
    HeapUse vroeger = HeapUse.nu();

    laad(Dose.of(300), gevallen);

    HeapUse.nu().assertNietGegroeid(vroeger, 10 * MB, 3 * MB, 300);
  }

  private static void laad(int aantal, List<BoundaryTable.BoundaryRow> gevallen) {
    for (int i = 0; i < aantal; i++) {
      evalueer(TestPakketten.engine(TestPakketten.bron("2021.2")), gevallen, gevallen.size());
    }
  }

  private static void evalueer(
      SomEngine engine, List<BoundaryTable.BoundaryRow> gevallen, int aantal) {
    for (int i = 0; i < aantal; i++) {
      BoundaryTable.BoundaryRow geval = gevallen.get(i % gevallen.size());
      if (!engine
          .evaluate(geval.zaak(), geval.peildatum())
          .kenmerk()
          .equals(geval.zaak().kenmerk())) {
        throw new AssertionError("another case came back");
      }
    }
  }
}
