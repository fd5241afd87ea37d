package nl.somregels.som.regels.pages.comparison;

import java.util.List;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.pages.html.CaseText;
import nl.somregels.som.regels.pages.html.OutcomeTable;
import nl.somregels.som.regels.pages.html.PackHeader;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.html.RuleChanges;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.render.VergelijkingSentences;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/** What the template of a comparison shows, by the names that it uses. */
record ComparisonPage(
    Vergelijking vergelijking,
    List<PackHeader> pakketten,
    OutcomeTable outcomes,
    SankeyDiagram image,
    RuleChanges regels,
    List<OvergangTable> overgangen,
    List<RedenRow> redenen,
    List<String> bewoording,
    List<WieRow> wie) {

  static ComparisonPage of(Vergelijking vergelijking) {
    var details = vergelijking.details();
    var people = vergelijking.populatie();
    var who = vergelijking.wie();
    return new ComparisonPage(
        vergelijking,
        List.of(new PackHeader(details.van()), new PackHeader(details.naar())),
        OutcomeTable.of(vergelijking),
        people == null
            ? SankeyDiagram.of("profielen", "profielen", details.movement())
            : SankeyDiagram.of("populatie", "mensen", people),
        RuleChanges.of(details),
        OvergangTable.van(vergelijking),
        details.redenen().stream().map(RedenRow::new).toList(),
        details.bewoording().stream().map(RuleChanges::sentence).toList(),
        who == null ? List.of() : who.stream().map(WieRow::new).toList());
  }

  String conclusion() {
    return VergelijkingSentences.conclusion(vergelijking);
  }

  List<String> numbers() {
    return VergelijkingSentences.digits(vergelijking);
  }

  /** What happens to the population; nothing without one. */
  List<String> population() {
    var people = vergelijking.populatie();
    var moved = vergelijking.populatieWeeggroep();
    if (people == null || moved == null) {
      return List.of();
    }
    return moved.stream().anyMatch(OvergangCount::moves)
        ? List.of(VergelijkingSentences.moved(people), VergelijkingSentences.movedGroup(moved))
        : List.of(VergelijkingSentences.moved(people));
  }

  /** From weeggroep to weeggroep, in the population or else in profiles. */
  List<String> groups() {
    var moved = vergelijking.populatieWeeggroep();
    return (moved == null ? vergelijking.details().movementWeeggroep() : moved)
        .stream()
            .filter(OvergangCount::moves)
            .map(
                move ->
                    "Van %s naar %s: %s %s."
                        .formatted(
                            group(move.van()),
                            group(move.naar()),
                            DutchNumbers.thousands(move.aantal()),
                            outcomes.what()))
            .toList();
  }

  private static String group(String name) {
    return name.equals("geen") ? "geen groep" : "groep " + name;
  }

  String compared() {
    return VergelijkingSentences.compared(vergelijking);
  }

  String profileNote() {
    return VergelijkingSentences.profile();
  }

  /** One case that moves. */
  record WieRow(Mover mover) {
    String van() {
      return place(mover.van(), mover.vanWeeggroep());
    }

    String naar() {
      return place(mover.naar(), mover.naarWeeggroep());
    }

    private static String place(String prioriteit, String group) {
      return PageLabels.prioriteit(prioriteit)
          + (group.equals("geen") ? "" : ", " + ComparisonPage.group(group));
    }
  }

  record WitnessBlock(DatedCase witness) {
    List<String> feiten() {
      return CaseText.of(witness.gedetineerde());
    }

    String peildatum() {
      return DutchDates.of(witness.peildatum());
    }
  }

  /** Kinds of change; only those that occur, and always the first. */
  record OvergangTable(String id, String heading, String emptyText, List<OvergangRow> rows) {
    static List<OvergangTable> van(Vergelijking vergelijking) {
      return List.of(
              new OvergangTable(
                  "prioriteit",
                  "Soorten zaken met een andere prioriteit",
                  "Geen enkel volledig bekend profiel krijgt een andere prioriteit.",
                  vergelijking.overgangen().stream().map(OvergangRow::prioriteit).toList()),
              new OvergangTable(
                  "weeggroep",
                  "Soorten zaken met een andere weeggroep",
                  "",
                  vergelijking.overgangenWeeggroep().stream().map(OvergangRow::weeggroep).toList()),
              new OvergangTable(
                  "deels",
                  "Soorten zaken die alleen bij deels bekende feiten veranderen",
                  "",
                  vergelijking.details().onlyPartly().stream()
                      .map(OvergangRow::prioriteit)
                      .toList()))
          .stream()
          .filter(table -> !table.rows.isEmpty() || !table.emptyText.isEmpty())
          .toList();
    }

    /** Whether any row has causes: a column without any is left out. */
    boolean causes() {
      return rows.stream().anyMatch(row -> !row.oorzaken().isEmpty());
    }
  }

  record OvergangRow(Overgang overgang, String van, String naar) {
    static OvergangRow prioriteit(Overgang overgang) {
      return new OvergangRow(
          overgang, PageLabels.prioriteit(overgang.van()), PageLabels.prioriteit(overgang.naar()));
    }

    static OvergangRow weeggroep(Overgang overgang) {
      return new OvergangRow(
          overgang, ComparisonPage.group(overgang.van()), ComparisonPage.group(overgang.naar()));
    }

    String aantal() {
      return DutchNumbers.thousands(overgang.aantal());
    }

    WitnessBlock geval() {
      return new WitnessBlock(overgang.getuige());
    }

    List<String> oorzaken() {
      return overgang.oorzaken().stream().map(RuleChanges::sentence).toList();
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
}
