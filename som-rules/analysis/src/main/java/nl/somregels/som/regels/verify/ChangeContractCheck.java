package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.verify.proof.ChangeContractProof;
import nl.somregels.som.regels.verify.proof.CheckResult;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a pack changes what its change note says and nothing else, over every fully known
 * case that it and the pack it is compared with can tell apart. A superseded revision is left
 * alone: the pack it was compared with may have been revised since.
 */
final class ChangeContractCheck implements Check {

  @Override
  public CheckResult controleer(CheckContext context) {
    ChangeContract contract = context.pakket().documentatie().contract();
    if (!ComparablePakketten.isHuidig(context.bron())) {
      return new CheckResult(List.of(), List.of());
    }
    if (contract == null) {
      return zonderContract(context);
    }
    PakketVersie tegen = contract.tegen();
    if (tegen.equals(context.pakket().manifest().versie())) {
      return fout(
          contract,
          MeldingCode.VERGELIJKING_MET_ZICHZELF,
          "pakket " + tegen + " is dit pakket zelf.",
          "Noem het pakket waar dit pakket van afwijkt.");
    }
    Optional<PakketFileSet> ander = context.buren().versie(tegen);
    if (ander.isEmpty()) {
      return fout(
          contract,
          MeldingCode.PAKKET_ONBEKEND,
          "er is geen pakket " + tegen + " om mee te vergelijken.",
          "Er zijn: "
              + context.buren().versies().stream()
                  .map(PakketVersie::toString)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    try {
      Pakket geladen = RegelpakketLoader.load(ander.get());
      if (!ChangeContractProof.past(context.pakket().regels(), contract.wijzigingen())
          || !ChangeContractProof.past(geladen.regels(), contract.wijzigingen())) {
        return fout(
            contract,
            MeldingCode.TE_VEEL_WIJZIGINGEN,
            "een van de twee pakketten heeft te veel criteria om zo veel wijzigingen tegelijk te"
                + " volgen.",
            "Voeg wijzigingen samen.");
      }
      return bewijs(context, contract, geladen);
    } catch (InvalidPakketException e) {
      return fout(
          contract,
          MeldingCode.PAKKET_LAADT_NIET,
          "pakket " + tegen + " laadt niet, dus er is niets vergeleken.",
          "Los eerst op wat er mis is met dat pakket.");
    }
  }

  private static CheckResult zonderContract(CheckContext context) {
    boolean hoeftNiet =
        context.pakket().documentatie().wijziging().isEmpty()
            || context.buren().isEerste(context.pakket().manifest().versie());
    return hoeftNiet
        ? new CheckResult(List.of(), List.of())
        : new CheckResult(
            List.of(
                Melding.of(
                    MeldingCode.BEDOELDE_WIJZIGINGEN_ONTBREKEN,
                    PakketNotes.WIJZIGING,
                    0,
                    "het pakket zegt niet welke gevallen anders horen uit te vallen.",
                    "Zet ze onder de kop \"" + ChangeContract.KOP + "\", zie LEESMIJ.md.")),
            List.of());
  }

  private static CheckResult bewijs(CheckContext context, ChangeContract contract, Pakket tegen) {
    ChangeContractProof bewijs =
        new ChangeContractProof(tegen.regels(), context.pakket().regels(), contract.wijzigingen());
    String kop =
        "Bedoelde wijzigingen ten opzichte van %s, over %s volledig bekende profielen: "
            .formatted(contract.tegen(), DutchNumbers.duizendtallen(bewijs.profielen()));
    if (contract.nogOpen()) {
      Melding melding =
          melding(
              MeldingCode.BEDOELDE_WIJZIGINGEN_NOG_OPEN,
              contract.regelnummer(),
              "de bedoelde wijzigingen staan er nog niet. De regels veranderen nu "
                  + nu(bewijs.veranderingen())
                  + ".",
              "Schrijf ze op zodra u weet wat er hoort te veranderen.",
              null);
      return new CheckResult(List.of(melding), List.of(kop + "nog niet opgeschreven."));
    }
    List<Melding> meldingen = new ArrayList<>();
    bewijs
        .onbedoeld()
        .forEach(
            (verandering, gevallen) -> meldingen.add(onbedoeld(contract, verandering, gevallen)));
    List<IntendedChange> ongezien = bewijs.ongezien();
    ongezien.forEach(wijziging -> meldingen.add(ongezien(wijziging)));
    return new CheckResult(
        meldingen,
        List.of(
            kop
                + "%s van %s gezien, %s erbuiten."
                    .formatted(
                        contract.wijzigingen().size() - ongezien.size(),
                        contract.wijzigingen().size(),
                        meldingen.size() - ongezien.size())));
  }

  private static String nu(Map<ChangeKind, Long> veranderingen) {
    return veranderingen.isEmpty()
        ? "niets"
        : veranderingen.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + profielen(entry.getValue()) + ")")
            .collect(Collectors.joining(", "));
  }

  private static Melding onbedoeld(
      ChangeContract contract, ChangeKind verandering, ChangeContractProof.CountedCases gevallen) {
    return melding(
        MeldingCode.WIJZIGING_NIET_BEDOELD,
        contract.regelnummer(),
        "buiten de bedoelde wijzigingen om verandert er iets: %s (%s)."
            .formatted(verandering, profielen(gevallen.aantal())),
        "Is het bedoeld, schrijf het er dan bij; anders kloppen de regels nog niet.",
        gevallen.kleinste());
  }

  private static String profielen(long aantal) {
    return DutchNumbers.duizendtallen(aantal) + (aantal == 1 ? " profiel" : " profielen");
  }

  private static Melding ongezien(IntendedChange wijziging) {
    return melding(
        MeldingCode.WIJZIGING_KOMT_NIET_VOOR,
        wijziging.regelnummer(),
        "\"" + wijziging.zin() + "\" komt in geen enkel geval voor.",
        "Haal deze wijziging weg, of kijk of de regels doen wat zij zegt.",
        null);
  }

  private static CheckResult fout(
      ChangeContract contract, MeldingCode code, String watIsZo, String suggestie) {
    return new CheckResult(
        List.of(melding(code, contract.regelnummer(), watIsZo, suggestie, null)), List.of());
  }

  private static Melding melding(
      MeldingCode code,
      int regelnummer,
      String watIsZo,
      String suggestie,
      @Nullable Witness getuige) {
    return new Melding(code, PakketNotes.WIJZIGING, regelnummer, watIsZo, suggestie, getuige);
  }
}
