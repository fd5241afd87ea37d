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
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointStatesTest {
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
    ProofPakket pakket = ProofPakket.van(versie);
    PackModel model = pakket.model();
    assertThat(
            JointStates.zelfde(pakket.ruimte())
                .standen(Completeness.VOLLEDIG, model, model)
                .stream()
                .mapToLong(JointState::aantal)
                .sum())
        .isEqualTo(pakket.ruimte().aantal())
        .isGreaterThan(300_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 4 6 som-moment", "3-NB 7 9 10"})
  void elkProfielApartGeteldGeeftDezelfdeAantallen(String codes) {
    gelijk(ProofPakket.van("2021.1", codes.split(" ")), 10);
  }

  /** Of two that apply it does not matter which, unless one is to be looked at first. */
  @Test
  void vanDeOptiesTeltOfErEenGeldtEnOfErEenVooropGaat() {
    RuleSet regels =
        ComparedPakket.EERSTE
            .met("  - de lvb is JA\n", "  - de lvb is JA\n  - rechtmatig verblijf is JA\n")
            .erbij(LAAGGELETTERD)
            .pakket()
            .regels();
    gelijk(new ProofPakket(regels, ProfileSpace.of(ProofPakket.voorwaarden(regels))), 20);
  }

  private static void gelijk(ProofPakket pakket, int minstens) {
    PackModel model = pakket.model();
    Map<ProfileState, Long> apart = new HashMap<>();
    LongStream.range(0, pakket.ruimte().aantal())
        .forEach(nummer -> apart.merge(model.vouw(stand(pakket, nummer)), 1L, Long::sum));
    Collection<JointState> standen =
        JointStates.zelfde(pakket.ruimte()).standen(Completeness.VOLLEDIG, model, model);
    Map<ProfileState, Long> geteld = new HashMap<>();
    standen.forEach(stand -> geteld.put(stand.links(), stand.aantal()));
    assertThat(geteld).isEqualTo(apart).hasSizeGreaterThan(minstens).hasSameSizeAs(standen);
  }

  @Tag("heleruimte")
  @Test
  void deKleinsteGetuigeDoetWatZijnStandZegtEnHeeftElkFeitNodig() {
    kleinste(ProofPakket.van("2021.1"), 10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 3 3-NB som-moment", "4 9 som-moment", "5 6 10"})
  void ookVanEenPaarCriteriaHeeftDeKleinsteGetuigeElkFeitNodig(String codes) {
    kleinste(ProofPakket.van("2021.1", codes.split(" ")), 10);
  }

  private static void kleinste(ProofPakket pakket, int minstens) {
    Collection<JointState> standen =
        JointStates.zelfde(pakket.ruimte())
            .standen(Completeness.GEDEELTELIJK, pakket.model(), pakket.model());
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
    ProofPakket pakket = ProofPakket.van("2021.1", "1", "2", "7", "signaal");
    PackModel model = pakket.model();
    Collection<JointState> standen =
        JointStates.metAndere(pakket.ruimte(), Feit.SIGNAAL_CASEMANAGER, JaNee.NEE, JaNee.JA)
            .standen(Completeness.VOLLEDIG, model, model);
    assertThat(standen.stream().mapToLong(JointState::aantal).sum())
        .isEqualTo(pakket.ruimte().aantal() / 2);
    for (JointState stand : standen) {
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
    ProofPakket pakket = ProofPakket.van("2021.1", codes.split(" "));
    JointStates paren = JointStates.metAndere(pakket.ruimte(), feit, null, null);
    Set<List<ProfileState>> gezien = new HashSet<>();
    for (JointState stand : paren.standen(Completeness.VOLLEDIG, pakket.model(), pakket.model())) {
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
    assertThat(paren.standen(Completeness.GEDEELTELIJK, pakket.model(), pakket.model()))
        .hasSizeGreaterThan(gezien.size())
        .anyMatch(stand -> stand.getuigeLinks().gedetineerde().bekendeFeiten().size() == 2);
  }

  /** With a date as newest information there is a RISC date, and with GEEN there is none. */
  @Test
  void geenInformatieWordtNietMetEenDatumVergeleken() {
    ProofPakket pakket = ProofPakket.van("2021.1", "3", "3-NB");
    Feit informatie = Feit.LAATSTE_RECLASSERINGSINFORMATIE;
    assertThat(
            JointStates.metAndere(pakket.ruimte(), informatie, null, null)
                .standen(Completeness.VOLLEDIG, pakket.model(), pakket.model()))
        .isNotEmpty()
        .flatExtracting(JointState::getuigeLinks, JointState::getuigeRechts)
        .extracting(getuige -> ((Witness) getuige).gedetineerde().waarde(informatie).orElseThrow())
        .doesNotContain(Reclasseringsinformatie.GEEN);
  }

  /** Those that differ among the fully known profiles themselves. */
  private static Set<List<ProfileState>> tweetallen(ProofPakket pakket, Feit feit) {
    Map<Gedetineerde, Set<ProfileState>> families = new HashMap<>();
    LongStream.range(0, pakket.ruimte().aantal())
        .mapToObj(pakket.ruimte()::geval)
        .forEach(
            geval ->
                families
                    .computeIfAbsent(
                        geval.toBuilder().met(Feit.KENMERK, "x").met(feit, null).build(),
                        familie -> new HashSet<>())
                    .add(stand(pakket, geval)));
    Set<List<ProfileState>> paren = new HashSet<>();
    for (Set<ProfileState> familie : families.values()) {
      for (ProfileState een : familie) {
        familie.stream().filter(a -> !a.equals(een)).forEach(a -> paren.add(List.of(een, a)));
      }
    }
    return paren;
  }

  @Test
  void eenFeitDatGeenRegelLeestGeeftElkGevalMetZichzelf() {
    ProofPakket pakket = ProofPakket.van("2021.1", "1", "2");
    assertThat(pakket.ruimte().leest(Feit.LETSELRISICO)).isFalse();
    assertThat(
            JointStates.metAndere(pakket.ruimte(), Feit.LETSELRISICO, null, null)
                .standen(Completeness.VOLLEDIG, pakket.model(), pakket.model()))
        .allMatch(stand -> stand.links().equals(stand.rechts()));
  }

  @Test
  void hetBewijsBreektAfAlsDroolsAndersOordeeltDanDeKlassen() {
    ProofPakket pakket = ProofPakket.van("2021.1", "1", "2");
    ProfileSpace anders = ProofPakket.van("2021.1", "1", "2", "5").ruimte();
    JointStates paren = JointStates.zelfde(anders);
    PackModel model = new PackModel(pakket.regels(), anders.voorwaarden());
    Collection<JointState> standen = paren.standen(Completeness.VOLLEDIG, model, model);
    assertThatThrownBy(
            () -> ExhaustiveCheck.toets(pakket.ruimte(), standen, model, model, klaar -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("otherwise");
  }

  private static ProfileState stand(ProofPakket pakket, long nummer) {
    Gedetineerde geval = pakket.ruimte().geval(nummer);
    assertThat(FeitenValidator.fouten(geval, ProfileSpace.PEILDATUM)).isEmpty();
    return stand(pakket, geval);
  }

  private static ProfileState stand(ProofPakket pakket, Gedetineerde geval) {
    return pakket
        .model()
        .stand(
            pakket.ruimte().sessie().evaluate(FactLifter.lift(geval, ProfileSpace.PEILDATUM)),
            geval.fase().isPresent());
  }
}
