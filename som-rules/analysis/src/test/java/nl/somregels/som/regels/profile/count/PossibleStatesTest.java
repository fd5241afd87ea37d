package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.verify.proof.PossibleOutcomesProof;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import nl.somregels.som.regels.verify.proof.ProofSpace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleStatesTest {
  private final ProofPakket pakket =
      ProofPakket.van("2021.1", "1", "2", "5", "6", "7", "som-moment");

  @Tag("heleruimte")
  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void deMogelijkeUitkomstenVanElkPakketZijnPreciesWatInvullenGeeft(String versie) {
    ProofPakket heel = ProofPakket.van(versie);
    assertThat(PossibleOutcomesProof.bewijs(ruimte(heel), engine(heel.regels())).meldingen())
        .isEmpty();
  }

  @Tag("heleruimte")
  @Test
  void eenEngineDieEenVoorrangMistValtDoorDeMand() {
    RuleSet heel = ProofPakket.regels("2021.1");
    RuleSet zonder = heel.zonderVoorrang(heel.voorrang().get(0));
    assertThat(
            PossibleOutcomesProof.bewijs(ruimte(ProofPakket.van("2021.1")), engine(zonder))
                .meldingen())
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.code()).isEqualTo(MeldingCode.MOGELIJK_ONEENS);
              assertThat(melding.ernst()).isEqualTo(Ernst.FOUT);
              assertThat(melding.getuige()).isNotNull();
            });
  }

  @Test
  void eenAndereEngineValtAlOpMetEenGroepFeitenOpen() {
    ProofPakket breed = ProofPakket.van("2021.1", "1", "2", "5", "7", "8", "9", "10", "som-moment");
    RuleSet anders = breed.regels().zonderVoorwaarde(1, 1);
    assertThat(PossibleOutcomesProof.bewijs(ruimte(breed), engine(breed.regels())).meldingen())
        .isEmpty();
    assertThat(PossibleOutcomesProof.bewijs(ruimte(breed), engine(anders)).meldingen())
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.code()).isEqualTo(MeldingCode.MOGELIJK_ONEENS);
              Set<Feit> bekend = melding.getuige().gedetineerde().bekendeFeiten().keySet();
              assertThat(breed.ruimte().groepen())
                  .filteredOn(groep -> Collections.disjoint(groep.feiten(), bekend))
                  .hasSizeLessThanOrEqualTo(1);
            });
  }

  /**
   * With recent information and no more, every condition is as open as when nothing is known; but
   * then there is a RISC, so there is a label too.
   */
  @Test
  void watEvenOpenIsMaarAndersKanAflopenTeltApart() {
    Expression laagOfMatig =
        new Or(
            List.of(
                new Equals(Field.RECIDIVERISICO, "LAAG"),
                new Equals(Field.RECIDIVERISICO, "MATIG")));
    RuleSet regels =
        new TestRules()
            .met("1", Effect.LAAG, laagOfMatig)
            .met("5", Effect.UITSTELLEN, new AtLeast(Field.OUDERDOM_RISC, true, 12))
            .met("7", Effect.HOOG, new Equals(Field.RECIDIVERISICO, "HOOG"))
            .regels();
    ProfileSpace ruimte = ProfileSpace.of(ProofPakket.voorwaarden(regels));
    PackModel model = new PackModel(regels, ruimte.voorwaarden());
    Set<Prioriteit> metLabel =
        EnumSet.of(
            Prioriteit.LAGE_PRIORITEIT,
            Prioriteit.PROFESSIONELE_WEGING,
            Prioriteit.HOGE_PRIORITEIT);
    Set<Prioriteit> ookZonder = EnumSet.copyOf(metLabel);
    ookZonder.add(Prioriteit.UITGESTELD);
    assertThat(PossibleOutcomeCount.tel(ruimte, JointStates.zelfde(ruimte), model, model))
        .extracting(PossibleOutcomeCount.StateGroup::links)
        .contains(metLabel, ookZonder);
  }

  /** With old information and no label the two can no longer apply together, but each still can. */
  @Test
  void ookVanTweeGevallenTeltApartWatEvenOpenIsMaarAndersKanAflopen() {
    Expression jong = new AtLeast(Field.OUDERDOM_RISC, false, 12);
    RuleSet regels =
        new TestRules()
            .met("1", Effect.LAAG, eenVan(jong, "HOOG"))
            .met("2", Effect.HOOG, eenVan(jong, "MATIG"))
            .met("3", Effect.HOOG, eenVan(new Equals(Field.TOEZICHT_NA_DETENTIE, "JA"), "LAAG"))
            .regels();
    ProfileSpace ruimte = ProfileSpace.of(ProofPakket.voorwaarden(regels));
    PackModel model = new PackModel(regels, ruimte.voorwaarden());
    JointStates paren =
        JointStates.metAndere(ruimte, Feit.TOEZICHT_NA_DETENTIE, JaNee.JA, JaNee.NEE);
    List<PossibleClass> alles =
        new PossibleStates(ruimte, paren, model, model).bundels().get(0).klassen();
    assertThat(alles)
        .filteredOn(klasse -> klasse.links().open() == 0b011 && klasse.rechts().open() == 0b111)
        .extracting(PossibleClass::sets)
        .anyMatch(sets -> sets.stream().anyMatch(niet -> (niet.links() & 0b011) == 0))
        .anyMatch(sets -> sets.stream().noneMatch(niet -> (niet.links() & 0b011) == 0));
  }

  private static Expression eenVan(Expression een, String risico) {
    return new Or(List.of(een, new Equals(Field.RECIDIVERISICO, risico)));
  }

  @Test
  void deTellingIsGelijkAanElkProfielApart() {
    PackModel model = pakket.model();
    RuleSet regels = pakket.regels();
    PackModel zonder = new PackModel(regels.zonderVoorwaarde(1, 1), pakket.ruimte().voorwaarden());
    JointStates paren = JointStates.zelfde(pakket.ruimte());
    Map<List<Set<Prioriteit>>, Long> apart = new HashMap<>();
    tel(
        new PossibleStates(pakket.ruimte(), paren, model, zonder).bundels(),
        Set.of(Blocked.GEEN),
        sets -> apart.merge(uitkomsten(sets, model, zonder), 1L, Long::sum));
    Map<List<Set<Prioriteit>>, Long> geteld = new HashMap<>();
    PossibleOutcomeCount.tel(pakket.ruimte(), paren, model, zonder)
        .forEach(groep -> geteld.put(List.of(groep.links(), groep.rechts()), groep.aantal()));
    assertThat(geteld).isEqualTo(apart);
    assertThat(apart.keySet()).anyMatch(paar -> !paar.get(0).equals(paar.get(1)));
  }

  private interface StateConsumer {
    void profiel(Set<Blocked> sets);
  }

  private static void tel(
      List<PossibleStates.PossibleBundle> bundels, Set<Blocked> tot, StateConsumer ontvanger) {
    if (bundels.isEmpty()) {
      ontvanger.profiel(tot);
      return;
    }
    for (PossibleClass klasse : bundels.get(0).klassen()) {
      Set<Blocked> verder = new HashSet<>();
      tot.forEach(een -> klasse.sets().forEach(set -> verder.add(samen(een, set))));
      tel(bundels.subList(1, bundels.size()), verder, ontvanger);
    }
  }

  private static Blocked samen(Blocked een, Blocked ander) {
    return new Blocked(een.links() | ander.links(), een.rechts() | ander.rechts());
  }

  private static List<Set<Prioriteit>> uitkomsten(
      Set<Blocked> sets, PackModel links, PackModel rechts) {
    Set<Prioriteit> van = EnumSet.noneOf(Prioriteit.class);
    Set<Prioriteit> naar = EnumSet.noneOf(Prioriteit.class);
    for (Blocked niet : sets) {
      van.add(links.uitkomst(new ProfileState(niet.links(), 0, true)).prioriteit());
      naar.add(rechts.uitkomst(new ProfileState(niet.rechts(), 0, true)).prioriteit());
    }
    return List.of(van, naar);
  }

  private static ProofSpace ruimte(ProofPakket pakket) {
    RuleSet regels = pakket.regels().metOpties(List.of());
    return ProofSpace.of(regels, ProfileSpace.of(ProofPakket.voorwaarden(regels)));
  }

  private static OutcomeSpace engine(RuleSet regels) {
    CriteriaModel model = new CriteriaModel(regels);
    return new OutcomeSpace(model, ConditionEvaluator.of(model.voorwaarden()));
  }
}
