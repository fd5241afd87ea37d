package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.diff.Vergelijkpakket;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.verify.proof.Bewijspakket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfielparenTest {
  private static final String LAAGGELETTERD =
      """
      // Wie moeilijk leest.
      regel "O4 Lezen"
        @bron("tabel 7")
        @consensus("geen oordeel")
      wanneer
        er is een gedetineerde
        - de laaggeletterdheid is JA
      gevolg
        de weeggroep is A
      einde
      """;

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

  @ParameterizedTest
  @ValueSource(strings = {"1 2 4 6 som-moment", "3-NB 7 9 10"})
  void elkProfielApartGeteldGeeftDezelfdeAantallen(String codes) {
    gelijk(Bewijspakket.van("2021.1", codes.split(" ")), 10);
  }

  /** Of two that apply it does not matter which, unless one is to be looked at first. */
  @Test
  void vanDeOptiesTeltOfErEenGeldtEnOfErEenVooropGaat() {
    Regels regels =
        Vergelijkpakket.EERSTE
            .met("  - de lvb is JA\n", "  - de lvb is JA\n  - rechtmatig verblijf is JA\n")
            .erbij(LAAGGELETTERD)
            .pakket()
            .regels();
    gelijk(new Bewijspakket(regels, Profielruimte.of(Bewijspakket.voorwaarden(regels))), 20);
  }

  private static void gelijk(Bewijspakket pakket, int minstens) {
    Profielmodel model = pakket.model();
    Map<Profielstand, Long> apart = new HashMap<>();
    LongStream.range(0, pakket.ruimte().aantal())
        .forEach(nummer -> apart.merge(model.vouw(stand(pakket, nummer)), 1L, Long::sum));
    Collection<Paarstand> standen =
        Profielparen.zelfde(pakket.ruimte()).standen(Kennis.VOLLEDIG, model, model);
    Map<Profielstand, Long> geteld = new HashMap<>();
    standen.forEach(stand -> geteld.put(stand.links(), stand.aantal()));
    assertThat(geteld).isEqualTo(apart).hasSizeGreaterThan(minstens).hasSameSizeAs(standen);
  }

  @Tag("heleruimte")
  @Test
  void deKleinsteGetuigeDoetWatZijnStandZegtEnHeeftElkFeitNodig() {
    kleinste(Bewijspakket.van("2021.1"), 10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 3 3-NB som-moment", "4 9 som-moment", "5 6 10"})
  void ookVanEenPaarCriteriaHeeftDeKleinsteGetuigeElkFeitNodig(String codes) {
    kleinste(Bewijspakket.van("2021.1", codes.split(" ")), 10);
  }

  private static void kleinste(Bewijspakket pakket, int minstens) {
    Collection<Paarstand> standen =
        Profielparen.zelfde(pakket.ruimte())
            .standen(Kennis.GEDEELTELIJK, pakket.model(), pakket.model());
    assertThat(standen).hasSizeGreaterThan(minstens);
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

  /** Facts that a condition reads together with another, and dates that bind each other. */
  @ParameterizedTest
  @CsvSource({
    "7 9, ISD_OPGELEGD",
    "7 9, TBS_DWANG_OPGELEGD",
    "4 som-moment, EINDDATUM_DETENTIE",
    "4 som-moment, DATUM_BINNENKOMST",
    "2 3 som-moment, RECIDIVERISICO"
  })
  void elkTweetalVerschiltAlleenInHetFeitEnKrijgtZijnStanden(String codes, Feit feit) {
    Bewijspakket pakket = Bewijspakket.van("2021.1", codes.split(" "));
    Profielparen paren = Profielparen.metAndere(pakket.ruimte(), feit, null, null);
    Set<List<Profielstand>> gezien = new HashSet<>();
    for (Paarstand stand : paren.standen(Kennis.VOLLEDIG, pakket.model(), pakket.model())) {
      Gedetineerde links = stand.getuigeLinks().gedetineerde();
      Gedetineerde rechts = stand.getuigeRechts().gedetineerde();
      assertThat(rechts.waarde(feit)).isPresent().isNotEqualTo(links.waarde(feit));
      assertThat(links.toBuilder().met(feit, rechts.waarde(feit).orElseThrow()).build())
          .isEqualTo(rechts);
      assertThat(stand(pakket, links)).isEqualTo(stand.links());
      assertThat(stand(pakket, rechts)).isEqualTo(stand.rechts());
      gezien.add(List.of(stand.links(), stand.rechts()));
    }
    assertThat(gezien).containsAll(tweetallen(pakket, feit));
    assertThat(paren.standen(Kennis.GEDEELTELIJK, pakket.model(), pakket.model()))
        .hasSizeGreaterThan(gezien.size())
        .anyMatch(stand -> stand.getuigeLinks().gedetineerde().bekendeFeiten().size() == 2);
  }

  /** With a date as newest information there is a RISC date, and with GEEN there is none. */
  @Test
  void geenInformatieWordtNietMetEenDatumVergeleken() {
    Bewijspakket pakket = Bewijspakket.van("2021.1", "3", "3-NB");
    Feit informatie = Feit.LAATSTE_RECLASSERINGSINFORMATIE;
    assertThat(
            Profielparen.metAndere(pakket.ruimte(), informatie, null, null)
                .standen(Kennis.VOLLEDIG, pakket.model(), pakket.model()))
        .isNotEmpty()
        .flatExtracting(Paarstand::getuigeLinks, Paarstand::getuigeRechts)
        .extracting(getuige -> ((Getuige) getuige).gedetineerde().waarde(informatie).orElseThrow())
        .doesNotContain(Reclasseringsinformatie.GEEN);
  }

  /** Those that differ among the fully known profiles themselves. */
  private static Set<List<Profielstand>> tweetallen(Bewijspakket pakket, Feit feit) {
    Map<Gedetineerde, Set<Profielstand>> families = new HashMap<>();
    LongStream.range(0, pakket.ruimte().aantal())
        .mapToObj(pakket.ruimte()::geval)
        .forEach(
            geval ->
                families
                    .computeIfAbsent(
                        geval.toBuilder().met(Feit.KENMERK, "x").met(feit, null).build(),
                        familie -> new HashSet<>())
                    .add(stand(pakket, geval)));
    Set<List<Profielstand>> paren = new HashSet<>();
    for (Set<Profielstand> familie : families.values()) {
      for (Profielstand een : familie) {
        familie.stream().filter(a -> !a.equals(een)).forEach(a -> paren.add(List.of(een, a)));
      }
    }
    return paren;
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
