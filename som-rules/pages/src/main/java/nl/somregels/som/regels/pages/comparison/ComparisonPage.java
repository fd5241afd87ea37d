package nl.somregels.som.regels.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pages.html.CaseText;
import nl.somregels.som.regels.pages.html.PackHeader;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.render.VergelijkingSentences;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/** What the template of a comparison shows, by the names that it uses. */
record ComparisonPage(
    Vergelijking vergelijking,
    List<PackHeader> pakketten,
    List<Movement> movements,
    List<OvergangTable> overgangen,
    List<RedenRow> redenen,
    List<DifferenceRow> regels,
    List<DifferenceRow> bewoording) {

  static ComparisonPage of(Vergelijking vergelijking) {
    var details = vergelijking.details();
    return new ComparisonPage(
        vergelijking,
        List.of(new PackHeader(details.van()), new PackHeader(details.naar())),
        movements(vergelijking),
        OvergangTable.van(vergelijking),
        details.redenen().stream().map(RedenRow::new).toList(),
        details.regels().stream().map(DifferenceRow::new).toList(),
        details.bewoording().stream().map(DifferenceRow::new).toList());
  }

  private static List<Movement> movements(Vergelijking vergelijking) {
    List<Movement> movements = new ArrayList<>();
    movements.add(
        new Movement(
            "Alle volledig bekende profielen",
            SankeyDiagram.of("profielen", "profielen", vergelijking.details().movement())));
    var population = vergelijking.populatie();
    if (population != null) {
      movements.add(
          new Movement("De populatie", SankeyDiagram.of("populatie", "zaken", population)));
    }
    return movements;
  }

  String conclusion() {
    return VergelijkingSentences.conclusion(vergelijking);
  }

  List<String> numbers() {
    return VergelijkingSentences.digits(vergelijking);
  }

  /** What happens to the population; empty without one. */
  String populatie() {
    var population = vergelijking.populatie();
    return population == null ? "" : VergelijkingSentences.moved(population);
  }

  String compared() {
    return VergelijkingSentences.compared(vergelijking);
  }

  String profileNote() {
    return VergelijkingSentences.profile();
  }

  record Movement(String heading, SankeyDiagram image) {}

  record WitnessBlock(DatedCase witness) {
    List<String> feiten() {
      return CaseText.of(witness.gedetineerde());
    }

    String peildatum() {
      return DutchDates.of(witness.peildatum());
    }
  }

  record OvergangTable(String id, String heading, String emptyText, List<OvergangRow> rows) {
    static List<OvergangTable> van(Vergelijking vergelijking) {
      return List.of(
          new OvergangTable(
              "prioriteit",
              "Wie verandert van prioriteit",
              "Geen enkel volledig bekend profiel krijgt een andere prioriteit.",
              vergelijking.overgangen().stream().map(OvergangRow::prioriteit).toList()),
          new OvergangTable(
              "deels",
              "Wie alleen bij deels bekende feiten verandert",
              "Er is geen verandering die alleen bij deels bekende feiten voorkomt.",
              vergelijking.details().onlyPartly().stream().map(OvergangRow::prioriteit).toList()),
          new OvergangTable(
              "weeggroep",
              "Wie verandert van weeggroep",
              "Geen enkel volledig bekend profiel krijgt een andere weeggroep.",
              vergelijking.overgangenWeeggroep().stream().map(OvergangRow::weeggroep).toList()),
          new OvergangTable(
              "mogelijk",
              "Andere mogelijke uitkomsten, deels bekende feiten meegeteld",
              "Bij geen enkel profiel worden andere uitkomsten mogelijk.",
              vergelijking.details().possibleOutcomes().stream()
                  .map(OvergangRow::possible)
                  .toList()));
    }
  }

  record OvergangRow(Overgang overgang, String van, String naar) {
    static OvergangRow prioriteit(Overgang overgang) {
      return new OvergangRow(
          overgang, PageLabels.prioriteit(overgang.van()), PageLabels.prioriteit(overgang.naar()));
    }

    static OvergangRow weeggroep(Overgang overgang) {
      return new OvergangRow(overgang, group(overgang.van()), group(overgang.naar()));
    }

    static OvergangRow possible(PossibleOutcomesChange change) {
      String from = possible(change.van());
      String to = possible(change.naar());
      return new OvergangRow(
          new Overgang(from, to, change.aantal(), change.getuige(), List.of()), from, to);
    }

    private static String possible(List<Prioriteit> outcomes) {
      return outcomes.stream().map(Prioriteit::label).collect(Collectors.joining(" of "));
    }

    private static String group(String name) {
      return name.equals("geen") ? "geen groep" : "groep " + name;
    }

    String aantal() {
      return DutchNumbers.thousands(overgang.aantal());
    }

    WitnessBlock geval() {
      return new WitnessBlock(overgang.getuige());
    }

    List<String> oorzaken() {
      return overgang.oorzaken().stream().map(RegelDifference::toString).toList();
    }
  }

  record RedenRow(RedenChange reden) {
    String prioriteit() {
      return reden.prioriteit().label();
    }

    String aantal() {
      return DutchNumbers.thousands(reden.aantal());
    }

    WitnessBlock geval() {
      return new WitnessBlock(reden.getuige());
    }
  }

  record DifferenceRow(RegelDifference verschil) {
    String inVan() {
      return place(verschil.inVan());
    }

    String inNaar() {
      return place(verschil.inNaar());
    }

    private static String place(@Nullable RegelLocation rule) {
      return rule == null ? "" : rule.toString();
    }
  }
}
