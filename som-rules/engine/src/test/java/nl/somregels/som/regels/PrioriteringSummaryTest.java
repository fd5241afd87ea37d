package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.SomEngine;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.BoundaryTable.BoundaryRow;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is proposed at once is what the explanation says that is proposed. */
class PrioriteringSummaryTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  private static final List<BoundaryRow> CASES = BoundaryTable.list(400, 17);

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void deUitslagIsDieVanDePrioritering(String version) {
    SomEngine engine = TestPakketten.engine(version);
    SomEngine withoutCache = SomRegels.withoutCache(engine);
    for (BoundaryRow oneCase : CASES) {
      Prioritering expected = withoutCache.evaluate(oneCase.zaak(), oneCase.peildatum());

      ZaakResult.Proposal proposal = engine.propose(zaak(oneCase), oneCase.peildatum());

      assertThat(proposal.proposal()).isEqualTo(expected.proposal());
      assertThat(proposal.prioritering()).isEqualTo(expected);
      assertThat(proposal.prioritering()).isSameAs(proposal.prioritering());
    }
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void zakenMetDezelfdeUitslagDelenHem(String version) {
    SomEngine engine = TestPakketten.withCache(version, 4096);
    Map<String, PrioriteringSummary> first = new HashMap<>();
    for (BoundaryRow oneCase : CASES) {
      first.put(
          oneCase.zaak().kenmerk(), engine.propose(zaak(oneCase), oneCase.peildatum()).proposal());
    }
    for (BoundaryRow oneCase : CASES) {
      PrioriteringSummary again = engine.propose(zaak(oneCase), oneCase.peildatum()).proposal();
      PrioriteringSummary earlier = first.get(oneCase.zaak().kenmerk());
      assertThat(again).isEqualTo(earlier);
      assertThat(again == earlier).isEqualTo(again.groep() == null);
    }
  }

  private static Zaak.Valid zaak(BoundaryRow oneCase) {
    return new Zaak.Valid(1, oneCase.zaak(), List.of());
  }
}
