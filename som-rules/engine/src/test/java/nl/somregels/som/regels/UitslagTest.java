package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.prioritering.Beoordeling;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Uitslag;
import nl.somregels.som.regels.Grensgevallen.Geval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is proposed at once is what the explanation says that is proposed. */
class UitslagTest {
  static final List<String> VERSIES = Pakketten.VERSIES;

  private static final List<Geval> GEVALLEN = Grensgevallen.lijst(400, 17);

  @ParameterizedTest
  @FieldSource("VERSIES")
  void deUitslagIsDieVanDePrioritering(String versie) {
    SomEngine engine = Pakketten.engine(versie);
    SomEngine zonderMemo = SomRegels.withoutMemo(engine);
    for (Geval geval : GEVALLEN) {
      Prioritering verwacht = zonderMemo.evaluate(geval.zaak(), geval.peildatum());

      Beoordeling.Voorstel voorstel = engine.propose(zaak(geval), geval.peildatum());

      assertThat(voorstel.uitslag()).isEqualTo(verwacht.uitslag());
      assertThat(voorstel.prioritering()).isEqualTo(verwacht);
      assertThat(voorstel.prioritering()).isSameAs(voorstel.prioritering());
    }
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void zakenMetDezelfdeUitslagDelenHem(String versie) {
    SomEngine engine = Pakketten.metMemo(versie, 4096);
    Map<String, Uitslag> eerste = new HashMap<>();
    for (Geval geval : GEVALLEN) {
      eerste.put(geval.zaak().kenmerk(), engine.propose(zaak(geval), geval.peildatum()).uitslag());
    }
    for (Geval geval : GEVALLEN) {
      assertThat(engine.propose(zaak(geval), geval.peildatum()).uitslag())
          .isSameAs(eerste.get(geval.zaak().kenmerk()));
    }
  }

  private static Zaak.Geldig zaak(Geval geval) {
    return new Zaak.Geldig(1, geval.zaak(), List.of());
  }
}
