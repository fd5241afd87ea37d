package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.verify.proof.ChangeContractProof;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Proves that a pack changes what its change note says and nothing else, over every fully known
 * case that it and the pack it is compared with can tell apart. A superseded revision is left
 * alone: the pack it was compared with may have been revised since.
 */
final class ChangeContractCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    ChangeContract contract = context.pakket().notes().contract();
    if (!ComparablePakketten.isCurrent(context.source())) {
      return new CheckResult(List.of(), List.of());
    }
    if (contract == null) {
      return withoutContract(context);
    }
    PakketReference against = contract.against();
    Manifest self = context.pakket().manifest();
    if (against.means(self.versie(), self.herziening())) {
      return error(
          contract,
          MeldingCode.VERGELIJKING_MET_ZICHZELF,
          "pakket " + against + " is dit pakket zelf.",
          "Noem het pakket waar dit pakket van afwijkt.");
    }
    Optional<PakketFileSet> other = context.neighbours().find(against);
    if (other.isEmpty()) {
      return notFound(context, contract);
    }
    try {
      Pakket loaded = RegelpakketLoader.load(other.get());
      if (!against.means(loaded.manifest().versie(), loaded.manifest().herziening())) {
        return notFound(context, contract);
      }
      if (!ChangeContractProof.fits(context.pakket().rules(), contract.wijzigingen())
          || !ChangeContractProof.fits(loaded.rules(), contract.wijzigingen())) {
        return error(
            contract,
            MeldingCode.TE_VEEL_WIJZIGINGEN,
            "een van de twee pakketten heeft te veel criteria om zo veel wijzigingen tegelijk te"
                + " volgen.",
            "Voeg wijzigingen samen.");
      }
      return proof(context, contract, loaded);
    } catch (InvalidPakketException e) {
      return error(
          contract,
          MeldingCode.PAKKET_LAADT_NIET,
          "pakket " + against + " laadt niet, dus er is niets vergeleken.",
          "Los eerst op wat er mis is met dat pakket.");
    }
  }

  private static CheckResult notFound(CheckContext context, ChangeContract contract) {
    return error(
        contract,
        MeldingCode.PAKKET_ONBEKEND,
        "er is geen pakket " + contract.against() + " om mee te vergelijken.",
        "Er zijn: "
            + context.neighbours().versions().stream()
                .map(PakketVersie::toString)
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static CheckResult withoutContract(CheckContext context) {
    boolean needsNot =
        context.pakket().notes().change().isEmpty()
            || context.neighbours().isFirst(context.pakket().manifest().versie());
    return needsNot
        ? new CheckResult(List.of(), List.of())
        : new CheckResult(
            List.of(
                melding(
                    FinishedCheck.code(context, MeldingCode.BEDOELDE_WIJZIGINGEN_ONTBREKEN),
                    0,
                    "het pakket zegt niet welke gevallen anders horen uit te vallen.",
                    "Zet ze onder de kop \"" + ChangeContract.HEADER + "\", zie LEESMIJ.md.")),
            List.of());
  }

  private static CheckResult proof(CheckContext context, ChangeContract contract, Pakket against) {
    ChangeContractProof proof =
        new ChangeContractProof(against.rules(), context.pakket().rules(), contract.wijzigingen());
    String header =
        "Bedoelde wijzigingen ten opzichte van %s, over %s volledig bekende profielen: "
            .formatted(contract.against(), DutchNumbers.thousands(proof.profiles()));
    if (contract.stillOpen()) {
      Melding melding =
          melding(
              FinishedCheck.code(context, MeldingCode.BEDOELDE_WIJZIGINGEN_NOG_OPEN),
              contract.regelnummer(),
              "de bedoelde wijzigingen staan er nog niet. De regels veranderen nu "
                  + now(proof.changes())
                  + ".",
              "Schrijf ze op zodra u weet wat er hoort te veranderen.");
      return new CheckResult(List.of(melding), List.of(header + "nog niet opgeschreven."));
    }
    List<Melding> meldingen = new ArrayList<>();
    proof
        .unintended()
        .forEach((change, cases) -> meldingen.add(unintended(contract, change, cases)));
    List<IntendedChange> unseen = proof.unseen();
    unseen.forEach(change -> meldingen.add(unseen(change)));
    return new CheckResult(
        meldingen,
        List.of(
            header
                + "%s van %s gezien, %s erbuiten."
                    .formatted(
                        contract.wijzigingen().size() - unseen.size(),
                        contract.wijzigingen().size(),
                        meldingen.size() - unseen.size())));
  }

  private static String now(Map<ChangeKind, Long> changes) {
    return changes.isEmpty()
        ? "niets"
        : changes.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + profiles(entry.getValue()) + ")")
            .collect(Collectors.joining(", "));
  }

  private static Melding unintended(
      ChangeContract contract, ChangeKind change, ChangeContractProof.CountedCases cases) {
    return melding(
            MeldingCode.WIJZIGING_NIET_BEDOELD,
            contract.regelnummer(),
            "buiten de bedoelde wijzigingen om verandert er iets: %s (%s)."
                .formatted(change, profiles(cases.count())),
            "Is het bedoeld, schrijf het er dan bij; anders kloppen de regels nog niet.")
        .shownBy(cases.smallest());
  }

  private static String profiles(long count) {
    return DutchNumbers.thousands(count) + (count == 1 ? " profiel" : " profielen");
  }

  private static Melding unseen(IntendedChange change) {
    return melding(
        MeldingCode.WIJZIGING_KOMT_NIET_VOOR,
        change.regelnummer(),
        "\"" + change.zin() + "\" komt in geen enkel geval voor.",
        "Haal deze wijziging weg, of kijk of de regels doen wat zij zegt.");
  }

  private static CheckResult error(
      ChangeContract contract, MeldingCode code, String fact, String suggestion) {
    return new CheckResult(
        List.of(melding(code, contract.regelnummer(), fact, suggestion)), List.of());
  }

  private static Melding melding(MeldingCode code, int lineNumber, String fact, String suggestion) {
    return Melding.of(code, PakketNotes.CHANGE, lineNumber, fact, suggestion);
  }
}
