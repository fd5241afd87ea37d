package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.regels.session.Feitenlifter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfielparenTest {

  @Tag("heleruimte")
  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void deTellingenSamenZijnAlleProfielen(String versie) {
    Bewijspakket pakket = Bewijspakket.van(versie);
    Profielmodel model = pakket.model();
    assertThat(
            Profielparen.zelfde(pakket.ruimte()).standen(Kennis.VOLLEDIG, model, model).stream()
                .mapToLong(Paarstand::aantal)
                .sum())
        .isEqualTo(pakket.ruimte().aantal())
        .isGreaterThan(300_000);
  }

  @Test
  void elkProfielApartGeteldGeeftDezelfdeAantallen() {
    Bewijspakket pakket = Bewijspakket.van("2021.1", "1", "2", "4", "6", "som-moment");
    Profielmodel model = pakket.model();
    Map<Profielstand, Long> apart = new HashMap<>();
    LongStream.range(0, pakket.ruimte().aantal())
        .forEach(nummer -> apart.merge(stand(pakket, nummer), 1L, Long::sum));
    Map<Profielstand, Long> geteld = new HashMap<>();
    Profielparen.zelfde(pakket.ruimte())
        .standen(Kennis.VOLLEDIG, model, model)
        .forEach(stand -> geteld.put(stand.links(), stand.aantal()));
    assertThat(geteld).isEqualTo(apart).hasSizeGreaterThan(10);
  }

  @Tag("heleruimte")
  @Test
  void deKleinsteGetuigeDoetWatZijnStandZegtEnHeeftElkFeitNodig() {
    Bewijspakket pakket = Bewijspakket.van("2021.1");
    Collection<Paarstand> standen =
        Profielparen.zelfde(pakket.ruimte())
            .standen(Kennis.GEDEELTELIJK, pakket.model(), pakket.model());
    assertThat(standen).hasSizeGreaterThan(10_000);
    standen.stream()
        .limit(2000)
        .forEach(
            stand -> {
              Gedetineerde getuige = stand.getuigeLinks().gedetineerde();
              assertThat(stand(pakket, getuige)).isEqualTo(stand.links());
              for (Feit feit : getuige.bekendeFeiten().keySet()) {
                if (feit != Feit.KENMERK) {
                  Gedetineerde zonder = getuige.toBuilder().met(feit, null).build();
                  assertThat(stand(pakket, zonder))
                      .as("%s zonder %s", stand.getuigeLinks().toJson(), feit.naam())
                      .isNotEqualTo(stand.links());
                }
              }
            });
  }

  @Test
  void parenVerschillenAlleenInHetFeit() {
    Bewijspakket pakket = Bewijspakket.van("2021.1", "1", "2", "7", "signaal");
    Profielmodel model = pakket.model();
    Collection<Paarstand> standen =
        Profielparen.metAndere(pakket.ruimte(), Feit.SIGNAAL_CASEMANAGER, JaNee.NEE, JaNee.JA)
            .standen(Kennis.VOLLEDIG, model, model);
    assertThat(standen.stream().mapToLong(Paarstand::aantal).sum())
        .isEqualTo(pakket.ruimte().aantal() / 2);
    for (Paarstand stand : standen) {
      Gedetineerde links = stand.getuigeLinks().gedetineerde();
      Gedetineerde rechts = stand.getuigeRechts().gedetineerde();
      assertThat(links.toBuilder().signaalCasemanager(JaNee.JA).build()).isEqualTo(rechts);
      assertThat(stand(pakket, links)).isEqualTo(stand.links());
      assertThat(stand(pakket, rechts)).isEqualTo(stand.rechts());
    }
  }

  @Test
  void eenFeitDatGeenRegelLeestGeeftElkGevalMetZichzelf() {
    Bewijspakket pakket = Bewijspakket.van("2021.1", "1", "2");
    assertThat(pakket.ruimte().leest(Feit.LETSELRISICO)).isFalse();
    assertThat(
            Profielparen.metAndere(pakket.ruimte(), Feit.LETSELRISICO, null, null)
                .standen(Kennis.VOLLEDIG, pakket.model(), pakket.model()))
        .allMatch(stand -> stand.links().equals(stand.rechts()));
  }

  @Test
  void hetBewijsBreektAfAlsDroolsAndersOordeeltDanDeKlassen() {
    Bewijspakket pakket = Bewijspakket.van("2021.1", "1", "2");
    Profielruimte anders = Bewijspakket.van("2021.1", "1", "2", "5").ruimte();
    Profielparen paren = Profielparen.zelfde(anders);
    Profielmodel model = new Profielmodel(pakket.regels(), anders.voorwaarden());
    Collection<Paarstand> standen = paren.standen(Kennis.VOLLEDIG, model, model);
    assertThatThrownBy(
            () -> Profielbewijs.toets(pakket.ruimte(), standen, model, model, klaar -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("otherwise");
  }

  private static Profielstand stand(Bewijspakket pakket, long nummer) {
    Gedetineerde geval = pakket.ruimte().geval(nummer);
    assertThat(Feitcontrole.fouten(geval, Profielruimte.PEILDATUM)).isEmpty();
    return stand(pakket, geval);
  }

  private static Profielstand stand(Bewijspakket pakket, Gedetineerde geval) {
    return pakket
        .model()
        .stand(
            pakket.ruimte().sessie().evaluate(Feitenlifter.lift(geval, Profielruimte.PEILDATUM)),
            geval.fase().isPresent());
  }
}
