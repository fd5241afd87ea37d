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
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
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
  void deTellingenSamenZijnAlleProfielen(String version) {
    ProofPakket pakket = ProofPakket.of(version);
    PackModel model = pakket.model();
    assertThat(
            JointStates.same(pakket.space()).states(Completeness.VOLLEDIG, model, model).stream()
                .mapToLong(JointState::count)
                .sum())
        .isEqualTo(pakket.space().count())
        .isGreaterThan(300_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 4 6 som-moment", "3-NB 7 9 10"})
  void elkProfielApartGeteldGeeftDezelfdeAantallen(String codes) {
    equal(ProofPakket.of("2021.1", codes.split(" ")), 10);
  }

  /** Of two that apply it does not matter which, unless one is to be looked at first. */
  @Test
  void vanDeOptiesTeltOfErEenGeldtEnOfErEenVooropGaat() {
    RuleSet rules =
        ComparedPakket.FIRST
            .with("  - de lvb is JA\n", "  - de lvb is JA\n  - rechtmatig verblijf is JA\n")
            .added(LAAGGELETTERD)
            .pakket()
            .rules();
    equal(new ProofPakket(rules, ProfileSpace.of(ProofPakket.voorwaarden(rules))), 20);
  }

  private static void equal(ProofPakket pakket, int atLeast) {
    PackModel model = pakket.model();
    Map<ProfileState, Long> separate = new HashMap<>();
    LongStream.range(0, pakket.space().count())
        .forEach(number -> separate.merge(model.fold(state(pakket, number)), 1L, Long::sum));
    Collection<JointState> states =
        JointStates.same(pakket.space()).states(Completeness.VOLLEDIG, model, model);
    Map<ProfileState, Long> counted = new HashMap<>();
    states.forEach(state -> counted.put(state.left(), state.count()));
    assertThat(counted).isEqualTo(separate).hasSizeGreaterThan(atLeast).hasSameSizeAs(states);
  }

  @Tag("heleruimte")
  @Test
  void deKleinsteGetuigeDoetWatZijnStandZegtEnHeeftElkFeitNodig() {
    smallest(ProofPakket.of("2021.1"), 10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 3 3-NB som-moment", "4 9 som-moment", "5 6 10"})
  void ookVanEenPaarCriteriaHeeftDeKleinsteGetuigeElkFeitNodig(String codes) {
    smallest(ProofPakket.of("2021.1", codes.split(" ")), 10);
  }

  private static void smallest(ProofPakket pakket, int atLeast) {
    Collection<JointState> states =
        JointStates.same(pakket.space())
            .states(Completeness.GEDEELTELIJK, pakket.model(), pakket.model());
    assertThat(states).hasSizeGreaterThan(atLeast);
    states.stream()
        .limit(2000)
        .forEach(
            state -> {
              Gedetineerde witness = state.witness().gedetineerde();
              assertThat(state(pakket, witness)).isEqualTo(state.left());
              for (Feit feit : witness.knownFeiten().keySet()) {
                if (!feit.equals(Feit.KENMERK)) {
                  Gedetineerde without = witness.toBuilder().met(feit, null).build();
                  assertThat(state(pakket, without))
                      .as("%s zonder %s", state.witness().toJson(), feit.jsonName())
                      .isNotEqualTo(state.left());
                }
              }
            });
  }

  @Test
  void parenVerschillenAlleenInHetFeit() {
    ProofPakket pakket = ProofPakket.of("2021.1", "1", "2", "7", "signaal");
    PackModel model = pakket.model();
    Collection<JointState> states =
        JointStates.withOther(pakket.space(), Feit.SIGNAAL_CASEMANAGER, JaNee.NEE, JaNee.JA)
            .states(Completeness.VOLLEDIG, model, model);
    assertThat(states.stream().mapToLong(JointState::count).sum())
        .isEqualTo(pakket.space().count() / 2);
    for (JointState state : states) {
      Gedetineerde left = state.witness().gedetineerde();
      Gedetineerde right = state.smallest().right().gedetineerde();
      assertThat(left.toBuilder().signaalCasemanager(JaNee.JA).build()).isEqualTo(right);
      assertThat(state(pakket, left)).isEqualTo(state.left());
      assertThat(state(pakket, right)).isEqualTo(state.right());
    }
  }

  /** Facts that a condition reads together with another, and dates that bind each other. */
  @ParameterizedTest
  @CsvSource({
    "7 9, isdOpgelegd",
    "7 9, tbsDwangOpgelegd",
    "4 som-moment, einddatumDetentie",
    "4 som-moment, datumBinnenkomst",
    "2 3 som-moment, recidiverisico"
  })
  void elkTweetalVerschiltAlleenInHetFeitEnKrijgtZijnStanden(String codes, Feit feit) {
    ProofPakket pakket = ProofPakket.of("2021.1", codes.split(" "));
    JointStates pairs = JointStates.withOther(pakket.space(), feit, null, null);
    Set<List<ProfileState>> seen = new HashSet<>();
    for (JointState state : pairs.states(Completeness.VOLLEDIG, pakket.model(), pakket.model())) {
      Gedetineerde left = state.witness().gedetineerde();
      Gedetineerde right = state.smallest().right().gedetineerde();
      assertThat(right.value(feit)).isPresent().isNotEqualTo(left.value(feit));
      assertThat(left.toBuilder().met(feit, right.value(feit).orElseThrow()).build())
          .isEqualTo(right);
      assertThat(state(pakket, left)).isEqualTo(state.left());
      assertThat(state(pakket, right)).isEqualTo(state.right());
      seen.add(List.of(state.left(), state.right()));
    }
    assertThat(seen).containsAll(pairs(pakket, feit));
    assertThat(pairs.states(Completeness.GEDEELTELIJK, pakket.model(), pakket.model()))
        .hasSizeGreaterThan(seen.size())
        .anyMatch(state -> state.witness().gedetineerde().knownFeiten().size() == 2);
  }

  /** With a date as newest information there is a RISC date, and with GEEN there is none. */
  @Test
  void geenInformatieWordtNietMetEenDatumVergeleken() {
    ProofPakket pakket = ProofPakket.of("2021.1", "3", "3-NB");
    Feit information = Feit.LAATSTE_RECLASSERINGSINFORMATIE;
    assertThat(
            JointStates.withOther(pakket.space(), information, null, null)
                .states(Completeness.VOLLEDIG, pakket.model(), pakket.model()))
        .isNotEmpty()
        .flatExtracting(state -> state.smallest().left(), state -> state.smallest().right())
        .extracting(
            witness -> ((DatedCase) witness).gedetineerde().value(information).orElseThrow())
        .doesNotContain(Reclasseringsinformatie.NONE);
  }

  /** Those that differ among the fully known profiles themselves. */
  private static Set<List<ProfileState>> pairs(ProofPakket pakket, Feit feit) {
    Map<Gedetineerde, Set<ProfileState>> families = new HashMap<>();
    LongStream.range(0, pakket.space().count())
        .mapToObj(pakket.space()::oneCase)
        .forEach(
            oneCase ->
                families
                    .computeIfAbsent(
                        oneCase.toBuilder().met(Feit.KENMERK, "x").met(feit, null).build(),
                        family -> new HashSet<>())
                    .add(state(pakket, oneCase)));
    Set<List<ProfileState>> pairs = new HashSet<>();
    for (Set<ProfileState> family : families.values()) {
      for (ProfileState one : family) {
        family.stream().filter(a -> !a.equals(one)).forEach(a -> pairs.add(List.of(one, a)));
      }
    }
    return pairs;
  }

  @Test
  void eenFeitDatGeenRegelLeestGeeftElkGevalMetZichzelf() {
    ProofPakket pakket = ProofPakket.of("2021.1", "1", "2");
    assertThat(pakket.space().reads(Feit.LETSELRISICO)).isFalse();
    assertThat(
            JointStates.withOther(pakket.space(), Feit.LETSELRISICO, null, null)
                .states(Completeness.VOLLEDIG, pakket.model(), pakket.model()))
        .allMatch(state -> state.left().equals(state.right()));
  }

  @Test
  void hetBewijsBreektAfAlsDroolsAndersOordeeltDanDeKlassen() {
    ProofPakket pakket = ProofPakket.of("2021.1", "1", "2");
    ProfileSpace others = ProofPakket.of("2021.1", "1", "2", "5").space();
    JointStates pairs = JointStates.same(others);
    PackModel model = new PackModel(pakket.rules(), others.voorwaarden());
    Collection<JointState> states = pairs.states(Completeness.VOLLEDIG, model, model);
    assertThatThrownBy(() -> ExhaustiveCheck.test(pakket.space(), states, model, model, done -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("otherwise");
  }

  private static ProfileState state(ProofPakket pakket, long number) {
    Gedetineerde oneCase = pakket.space().oneCase(number);
    assertThat(FeitenValidator.errors(oneCase, ProfileSpace.PEILDATUM)).isEmpty();
    return state(pakket, oneCase);
  }

  private static ProfileState state(ProofPakket pakket, Gedetineerde oneCase) {
    return pakket
        .model()
        .state(
            pakket.space().session().evaluate(FactLifter.lift(oneCase, ProfileSpace.PEILDATUM)),
            oneCase.fase().isPresent());
  }
}
