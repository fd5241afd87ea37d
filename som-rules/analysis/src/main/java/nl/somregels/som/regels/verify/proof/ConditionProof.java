package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.Completeness;
import org.jspecify.annotations.Nullable;

/**
 * Finds criteria that never or always apply, and conditions that make no difference: the pack is
 * compared with itself without the condition, over every profile, partly known ones too.
 */
public final class ConditionProof {
  private final ProofSpace ruimte;
  private final List<Criterium> criteria;
  private final List<Melding> meldingen = new ArrayList<>();

  private ConditionProof(ProofSpace ruimte) {
    this.ruimte = ruimte;
    this.criteria = ruimte.regels().criteria();
  }

  public static List<Melding> bewijs(ProofSpace ruimte) {
    ConditionProof bewijs = new ConditionProof(ruimte);
    for (int c = 0; c < bewijs.criteria.size(); c++) {
      bewijs.criterium(c);
    }
    return bewijs.meldingen;
  }

  private void criterium(int nummer) {
    Criterium criterium = criteria.get(nummer);
    if (ruimte.volledig().stream().noneMatch(stand -> geldt(stand, nummer))) {
      meld(
          MeldingCode.NOOIT_VAN_TOEPASSING,
          criterium.regel(),
          "Criterium " + criterium.code() + " kan in geen enkel geval van toepassing zijn.",
          "Kijk of de voorwaarden elkaar tegenspreken.",
          null);
      return;
    }
    if (ruimte.volledig().stream().allMatch(stand -> geldt(stand, nummer))) {
      meld(
          MeldingCode.ALTIJD_VAN_TOEPASSING,
          criterium.regel(),
          "Criterium " + criterium.code() + " is in elk geval van toepassing.",
          "Kijk of er een voorwaarde ontbreekt.",
          null);
    }
    for (int v = 0; v < criterium.voorwaarden().size(); v++) {
      voorwaarde(nummer, v);
    }
  }

  private boolean geldt(JointState stand, int nummer) {
    return (ruimte.model().vanToepassing(stand.links()) & 1L << nummer) != 0;
  }

  private void voorwaarde(int nummer, int plaats) {
    PackModel zonder = ruimte.model(ruimte.regels().zonderVoorwaarde(nummer, plaats));
    Predicate<JointState> andereUitkomst =
        stand -> !ruimte.model().uitkomst(stand.links()).equals(zonder.uitkomst(stand.rechts()));
    if (ruimte.standen(Completeness.VOLLEDIG, zonder).stream().anyMatch(andereUitkomst)) {
      return;
    }
    Collection<JointState> alle = ruimte.standen(Completeness.GEDEELTELIJK, zonder);
    Optional<JointState> kleinste =
        alle.stream()
            .filter(stand -> !stand.links().equals(stand.rechts()))
            .min(Comparator.comparingInt(JointState::feiten));
    Criterium criterium = criteria.get(nummer);
    Voorwaarde voorwaarde = criterium.voorwaarden().get(plaats);
    RegelLocation regel = new RegelLocation(criterium.regel().bestand(), voorwaarde.regelnummer());
    String waar = "\"%s\" bij criterium %s".formatted(voorwaarde.zin(), criterium.code());
    if (kleinste.isEmpty()) {
      meld(
          MeldingCode.VOORWAARDE_ZONDER_VERSCHIL,
          regel,
          waar + " maakt in geen enkel geval verschil.",
          "De andere voorwaarden zeggen dit al; laat hem weg of pas hem aan.",
          null);
    } else if (alle.stream().noneMatch(andereUitkomst)) {
      meld(
          MeldingCode.VOORWAARDE_ALLEEN_IN_UITLEG,
          regel,
          waar + " verandert nooit een uitkomst, alleen de uitleg.",
          "",
          kleinste.get().getuigeLinks());
    }
  }

  private void meld(
      MeldingCode code,
      RegelLocation regel,
      String tekst,
      String suggestie,
      @Nullable Witness getuige) {
    meldingen.add(
        new Melding(code, regel.bestand(), regel.regelnummer(), tekst, suggestie, getuige));
  }
}
