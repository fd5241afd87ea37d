package nl.somregels.som.examples.uitvoer;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioritering;

/** A result as one row of a spreadsheet. */
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

  private PrioriteringCsv() {}

  /** The cells, in the order of the header. */
  static List<?> cells(Prioritering prioritering) {
    return List.of(
        prioritering.kenmerk(),
        prioritering.prioriteit(),
        prioritering.vast(),
        CsvLine.list(prioritering.mogelijkePrioriteiten()),
        prioritering.tegenstrijdig(),
        CsvLine.list(codes(prioritering, Status.VAN_TOEPASSING)),
        CsvLine.list(codes(prioritering, Status.ONBEKEND)),
        CsvLine.list(feiten(prioritering.ontbrekend())),
        prioritering.weeggroep() == null ? "" : prioritering.weeggroep().groep(),
        prioritering.receipt().pakket(),
        prioritering.receipt().pakketHash(),
        prioritering.receipt().peildatum());
  }

  private static List<String> codes(Prioritering prioritering, Status status) {
    List<String> codes = new ArrayList<>();
    for (Bevinding bevinding : prioritering.bevindingen()) {
      if (bevinding.status() == status) {
        codes.add(bevinding.criterium().code());
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
