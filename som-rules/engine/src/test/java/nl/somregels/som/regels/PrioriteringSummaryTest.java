package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.BoundaryTable.BoundaryRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is proposed at once is what the explanation says that is proposed. */
class PrioriteringSummaryTest {
  static final List<String> VERSIES = TestPakketten.VERSIES;

  private static final List<BoundaryRow> GEVALLEN = BoundaryTable.lijst(400, 17);

  @ParameterizedTest
  @FieldSource("VERSIES")
  void deUitslagIsDieVanDePrioritering(String versie) {
    SomEngine engine = TestPakketten.engine(versie);
    SomEngine zonderMemo = SomRegels.withoutMemo(engine);
    for (BoundaryRow geval : GEVALLEN) {
      Prioritering verwacht = zonderMemo.evaluate(geval.zaak(), geval.peildatum());

      ZaakResult.Proposal voorstel = engine.propose(zaak(geval), geval.peildatum());

      assertThat(voorstel.uitslag()).isEqualTo(verwacht.uitslag());
      assertThat(voorstel.prioritering()).isEqualTo(verwacht);
      assertThat(voorstel.prioritering()).isSameAs(voorstel.prioritering());
    }
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void zakenMetDezelfdeUitslagDelenHem(String versie) {
    SomEngine engine = TestPakketten.metMemo(versie, 4096);
    Map<String, PrioriteringSummary> eerste = new HashMap<>();
    for (BoundaryRow geval : GEVALLEN) {
      eerste.put(geval.zaak().kenmerk(), engine.propose(zaak(geval), geval.peildatum()).uitslag());
    }
    for (BoundaryRow geval : GEVALLEN) {
      assertThat(engine.propose(zaak(geval), geval.peildatum()).uitslag())
          .isSameAs(eerste.get(geval.zaak().kenmerk()));
    }
  }

  private static Zaak.Valid zaak(BoundaryRow geval) {
    return new Zaak.Valid(1, geval.zaak(), List.of());
  }
}
