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
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Klasse;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Niet;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.verify.proof.Bewijspakket;
import nl.somregels.som.regels.verify.proof.Bewijsruimte;
import nl.somregels.som.regels.verify.proof.Mogelijkhedenbewijs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MogelijkhedenTest {
  private final Bewijspakket pakket =
      Bewijspakket.van("2021.1", "1", "2", "5", "6", "7", "som-moment");

  @Tag("heleruimte")
  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void deMogelijkeUitkomstenVanElkPakketZijnPreciesWatInvullenGeeft(String versie) {
    Bewijspakket heel = Bewijspakket.van(versie);
    assertThat(Mogelijkhedenbewijs.bewijs(ruimte(heel), engine(heel.regels())).meldingen())
        .isEmpty();
  }

  @Tag("heleruimte")
  @Test
  void eenEngineDieEenVoorrangMistValtDoorDeMand() {
    Regels heel = Bewijspakket.regels("2021.1");
    Regels zonder = heel.zonderVoorrang(heel.voorrang().get(0));
    assertThat(
            Mogelijkhedenbewijs.bewijs(ruimte(Bewijspakket.van("2021.1")), engine(zonder))
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
    Bewijspakket breed =
        Bewijspakket.van("2021.1", "1", "2", "5", "7", "8", "9", "10", "som-moment");
    Regels anders = breed.regels().zonderVoorwaarde(1, 1);
    assertThat(Mogelijkhedenbewijs.bewijs(ruimte(breed), engine(breed.regels())).meldingen())
        .isEmpty();
    assertThat(Mogelijkhedenbewijs.bewijs(ruimte(breed), engine(anders)).meldingen())
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
    Expressie laagOfMatig =
        new Een(
            List.of(
                new Gelijk(Veld.RECIDIVERISICO, "LAAG"), new Gelijk(Veld.RECIDIVERISICO, "MATIG")));
    Regels regels =
        new Proefregels()
            .met("1", Effect.LAAG, laagOfMatig)
            .met("5", Effect.UITSTELLEN, new Grens(Veld.OUDERDOM_RISC, true, 12))
            .met("7", Effect.HOOG, new Gelijk(Veld.RECIDIVERISICO, "HOOG"))
            .regels();
    Profielruimte ruimte = Profielruimte.of(Bewijspakket.voorwaarden(regels));
    Profielmodel model = new Profielmodel(regels, ruimte.voorwaarden());
    Set<Prioriteit> metLabel =
        EnumSet.of(
            Prioriteit.LAGE_PRIORITEIT,
            Prioriteit.PROFESSIONELE_WEGING,
            Prioriteit.HOGE_PRIORITEIT);
    Set<Prioriteit> ookZonder = EnumSet.copyOf(metLabel);
    ookZonder.add(Prioriteit.UITGESTELD);
    assertThat(Mogelijkheidstelling.tel(ruimte, Profielparen.zelfde(ruimte), model, model))
        .extracting(Mogelijkheidstelling.Groep::links)
        .contains(metLabel, ookZonder);
  }

  /** With old information and no label the two can no longer apply together, but each still can. */
  @Test
  void ookVanTweeGevallenTeltApartWatEvenOpenIsMaarAndersKanAflopen() {
    Expressie jong = new Grens(Veld.OUDERDOM_RISC, false, 12);
    Regels regels =
        new Proefregels()
            .met("1", Effect.LAAG, eenVan(jong, "HOOG"))
            .met("2", Effect.HOOG, eenVan(jong, "MATIG"))
            .met("3", Effect.HOOG, eenVan(new Gelijk(Veld.TOEZICHT_NA_DETENTIE, "JA"), "LAAG"))
            .regels();
    Profielruimte ruimte = Profielruimte.of(Bewijspakket.voorwaarden(regels));
    Profielmodel model = new Profielmodel(regels, ruimte.voorwaarden());
    Profielparen paren =
        Profielparen.metAndere(ruimte, Feit.TOEZICHT_NA_DETENTIE, JaNee.JA, JaNee.NEE);
    List<Klasse> alles = new Mogelijkheden(ruimte, paren, model, model).bundels().get(0).klassen();
    assertThat(alles)
        .filteredOn(klasse -> klasse.links().open() == 0b011 && klasse.rechts().open() == 0b111)
        .extracting(Klasse::sets)
        .anyMatch(sets -> sets.stream().anyMatch(niet -> (niet.links() & 0b011) == 0))
        .anyMatch(sets -> sets.stream().noneMatch(niet -> (niet.links() & 0b011) == 0));
  }

  private static Expressie eenVan(Expressie een, String risico) {
    return new Een(List.of(een, new Gelijk(Veld.RECIDIVERISICO, risico)));
  }

  @Test
  void deTellingIsGelijkAanElkProfielApart() {
    Profielmodel model = pakket.model();
    Regels regels = pakket.regels();
    Profielmodel zonder =
        new Profielmodel(regels.zonderVoorwaarde(1, 1), pakket.ruimte().voorwaarden());
    Profielparen paren = Profielparen.zelfde(pakket.ruimte());
    Map<List<Set<Prioriteit>>, Long> apart = new HashMap<>();
    tel(
        new Mogelijkheden(pakket.ruimte(), paren, model, zonder).bundels(),
        Set.of(Niet.GEEN),
        sets -> apart.merge(uitkomsten(sets, model, zonder), 1L, Long::sum));
    Map<List<Set<Prioriteit>>, Long> geteld = new HashMap<>();
    Mogelijkheidstelling.tel(pakket.ruimte(), paren, model, zonder)
        .forEach(groep -> geteld.put(List.of(groep.links(), groep.rechts()), groep.aantal()));
    assertThat(geteld).isEqualTo(apart);
    assertThat(apart.keySet()).anyMatch(paar -> !paar.get(0).equals(paar.get(1)));
  }

  private interface Ontvanger {
    void profiel(Set<Niet> sets);
  }

  private static void tel(List<Mogelijkheden.Bundel> bundels, Set<Niet> tot, Ontvanger ontvanger) {
    if (bundels.isEmpty()) {
      ontvanger.profiel(tot);
      return;
    }
    for (Klasse klasse : bundels.get(0).klassen()) {
      Set<Niet> verder = new HashSet<>();
      tot.forEach(een -> klasse.sets().forEach(set -> verder.add(samen(een, set))));
      tel(bundels.subList(1, bundels.size()), verder, ontvanger);
    }
  }

  private static Niet samen(Niet een, Niet ander) {
    return new Niet(een.links() | ander.links(), een.rechts() | ander.rechts());
  }

  private static List<Set<Prioriteit>> uitkomsten(
      Set<Niet> sets, Profielmodel links, Profielmodel rechts) {
    Set<Prioriteit> van = EnumSet.noneOf(Prioriteit.class);
    Set<Prioriteit> naar = EnumSet.noneOf(Prioriteit.class);
    for (Niet niet : sets) {
      van.add(links.uitkomst(new Profielstand(niet.links(), 0, true)).prioriteit());
      naar.add(rechts.uitkomst(new Profielstand(niet.rechts(), 0, true)).prioriteit());
    }
    return List.of(van, naar);
  }

  private static Bewijsruimte ruimte(Bewijspakket pakket) {
    Regels regels = pakket.regels().metOpties(List.of());
    return Bewijsruimte.of(regels, Profielruimte.of(Bewijspakket.voorwaarden(regels)));
  }

  private static Uitkomstruimte engine(Regels regels) {
    Criteriamodel model = new Criteriamodel(regels);
    return new Uitkomstruimte(model, Voorwaardensessie.of(model.voorwaarden()));
  }
}
