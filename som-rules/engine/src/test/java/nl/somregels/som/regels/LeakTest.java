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
    List<BoundaryTable.BoundaryRow> cases = BoundaryTable.list(500, 91);
    evaluate(engine, cases, 10_000);
    HeapUse former = HeapUse.now();

    evaluate(engine, cases, Dose.of(100_000));

    HeapUse.now().assertNotGrown(former, 20 * MB, 5 * MB, 300);
  }

  @Test
  void driehonderdKeerLadenLaatNietsAchter() {
    List<BoundaryTable.BoundaryRow> cases = BoundaryTable.list(5, 92);
    load(40, cases);
    HeapUse former = HeapUse.now();

    load(Dose.of(300), cases);

    HeapUse.now().assertNotGrown(former, 10 * MB, 3 * MB, 300);
  }

  private static void load(int count, List<BoundaryTable.BoundaryRow> cases) {
    for (int i = 0; i < count; i++) {
      evaluate(TestPakketten.engine(TestPakketten.source("2021.2")), cases, cases.size());
    }
  }

  private static void evaluate(SomEngine engine, List<BoundaryTable.BoundaryRow> cases, int count) {
    for (int i = 0; i < count; i++) {
      BoundaryTable.BoundaryRow oneCase = cases.get(i % cases.size());
      if (!engine
          .evaluate(oneCase.zaak(), oneCase.peildatum())
          .kenmerk()
          .equals(oneCase.zaak().kenmerk())) {
        throw new AssertionError("another case came back");
      }
    }
  }
}
