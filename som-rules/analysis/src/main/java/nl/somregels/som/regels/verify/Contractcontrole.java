package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.change.Pakketdocumentatie;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.pack.model.BedoeldeWijziging;
import nl.somregels.som.regels.pack.model.Verandering;
import nl.somregels.som.regels.pack.model.Wijzigingscontract;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.regels.verify.proof.CheckResult;
import nl.somregels.som.regels.verify.proof.Contractbewijs;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a pack changes what its change note says and nothing else, over every fully known
 * case that it and the pack it is compared with can tell apart. A superseded revision is left
 * alone: the pack it was compared with may have been revised since.
 */
final class Contractcontrole implements Controlestap {

  @Override
  public CheckResult controleer(Pakketcontext context) {
    Wijzigingscontract contract = context.pakket().documentatie().contract();
    if (!Buurpakketten.isHuidig(context.bron())) {
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
    Optional<PakketBron> ander = context.buren().versie(tegen);
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
      if (!Contractbewijs.past(context.pakket().regels(), contract.wijzigingen())
          || !Contractbewijs.past(geladen.regels(), contract.wijzigingen())) {
        return fout(
            contract,
            MeldingCode.TE_VEEL_WIJZIGINGEN,
            "een van de twee pakketten heeft te veel criteria om zo veel wijzigingen tegelijk te"
                + " volgen.",
            "Voeg wijzigingen samen.");
      }
      return bewijs(context, contract, geladen);
    } catch (OngeldigPakketException e) {
      return fout(
          contract,
          MeldingCode.PAKKET_LAADT_NIET,
          "pakket " + tegen + " laadt niet, dus er is niets vergeleken.",
          "Los eerst op wat er mis is met dat pakket.");
    }
  }

  private static CheckResult zonderContract(Pakketcontext context) {
    boolean hoeftNiet =
        context.pakket().documentatie().wijziging().isEmpty()
            || context.buren().isEerste(context.pakket().manifest().versie());
    return hoeftNiet
        ? new CheckResult(List.of(), List.of())
        : new CheckResult(
            List.of(
                Melding.of(
                    MeldingCode.BEDOELDE_WIJZIGINGEN_ONTBREKEN,
                    Pakketdocumentatie.WIJZIGING,
                    0,
                    "het pakket zegt niet welke gevallen anders horen uit te vallen.",
                    "Zet ze onder de kop \"" + Wijzigingscontract.KOP + "\", zie LEESMIJ.md.")),
            List.of());
  }

  private static CheckResult bewijs(
      Pakketcontext context, Wijzigingscontract contract, Pakket tegen) {
    Contractbewijs bewijs =
        new Contractbewijs(tegen.regels(), context.pakket().regels(), contract.wijzigingen());
    String kop =
        "Bedoelde wijzigingen ten opzichte van %s, over %s volledig bekende profielen: "
            .formatted(contract.tegen(), Getalnotatie.duizendtallen(bewijs.profielen()));
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
    List<BedoeldeWijziging> ongezien = bewijs.ongezien();
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

  private static String nu(Map<Verandering, Long> veranderingen) {
    return veranderingen.isEmpty()
        ? "niets"
        : veranderingen.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + profielen(entry.getValue()) + ")")
            .collect(Collectors.joining(", "));
  }

  private static Melding onbedoeld(
      Wijzigingscontract contract, Verandering verandering, Contractbewijs.Gevallen gevallen) {
    return melding(
        MeldingCode.WIJZIGING_NIET_BEDOELD,
        contract.regelnummer(),
        "buiten de bedoelde wijzigingen om verandert er iets: %s (%s)."
            .formatted(verandering, profielen(gevallen.aantal())),
        "Is het bedoeld, schrijf het er dan bij; anders kloppen de regels nog niet.",
        gevallen.kleinste());
  }

  private static String profielen(long aantal) {
    return Getalnotatie.duizendtallen(aantal) + (aantal == 1 ? " profiel" : " profielen");
  }

  private static Melding ongezien(BedoeldeWijziging wijziging) {
    return melding(
        MeldingCode.WIJZIGING_KOMT_NIET_VOOR,
        wijziging.regelnummer(),
        "\"" + wijziging.zin() + "\" komt in geen enkel geval voor.",
        "Haal deze wijziging weg, of kijk of de regels doen wat zij zegt.",
        null);
  }

  private static CheckResult fout(
      Wijzigingscontract contract, MeldingCode code, String watIsZo, String suggestie) {
    return new CheckResult(
        List.of(melding(code, contract.regelnummer(), watIsZo, suggestie, null)), List.of());
  }

  private static Melding melding(
      MeldingCode code,
      int regelnummer,
      String watIsZo,
      String suggestie,
      @Nullable Getuige getuige) {
    return new Melding(
        code, Pakketdocumentatie.WIJZIGING, regelnummer, watIsZo, suggestie, getuige);
  }
}
