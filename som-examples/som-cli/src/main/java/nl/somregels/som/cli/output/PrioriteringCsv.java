package nl.somregels.som.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.PrioriteringSummary;

/** Results as rows of a spreadsheet. */
final class PrioriteringCsv {
  static final List<String> HEADER =
      List.of(
          "kenmerk",
          "prioriteit",
          "vast",
          "mogelijkePrioriteiten",
          "tegenstrijdig",
          "vanToepassing",
          "onbekend",
          "ontbrekend",
          "weeggroep",
          "pakket",
          "pakketHash",
          "peildatum");

  private final String version;
  private final String pakketHash;
  private final String peildatum;

  /** For results of one pack on one date. */
  PrioriteringCsv(Regelpakket pakket, LocalDate peildatum) {
    this.version = pakket.versie().toString();
    this.pakketHash = pakket.pakketHash();
    this.peildatum = peildatum.toString();
  }

  /** The cells after the first, in the order of the header. */
  List<?> cells(PrioriteringSummary proposal) {
    return List.of(
        proposal.prioriteit(),
        proposal.vast(),
        CsvLine.list(proposal.mogelijkePrioriteiten()),
        proposal.tegenstrijdig(),
        CsvLine.list(codes(proposal, Status.VAN_TOEPASSING)),
        CsvLine.list(codes(proposal, Status.ONBEKEND)),
        CsvLine.list(feiten(proposal.ontbrekend())),
        proposal.groep() == null ? "" : proposal.groep(),
        version,
        pakketHash,
        peildatum);
  }

  private static List<String> codes(PrioriteringSummary proposal, Status status) {
    List<String> codes = new ArrayList<>();
    for (CriteriumResult state : proposal.criteria()) {
      if (state.status() == status) {
        codes.add(state.criterium().code());
      }
    }
    return codes;
  }

  private static List<String> feiten(List<OntbrekendFeit> ontbrekend) {
    List<String> feiten = new ArrayList<>(ontbrekend.size());
    for (OntbrekendFeit feit : ontbrekend) {
      feiten.add(feit.feit());
    }
    return feiten;
  }
}
