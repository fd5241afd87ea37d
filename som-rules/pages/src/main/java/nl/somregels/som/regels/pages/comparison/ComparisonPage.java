package nl.somregels.som.regels.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pages.html.NamedValue;
import nl.somregels.som.regels.pages.html.PackHeader;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.html.WitnessText;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.render.PrioriteitLabels;
import nl.somregels.som.regels.render.VergelijkingSentences;
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
    List<Movement> bewegingen,
    List<OvergangTable> overgangen,
    List<RedenRow> redenen,
    List<DifferenceRow> regels,
    List<DifferenceRow> bewoording) {

  static ComparisonPage of(Vergelijking vergelijking) {
    var verantwoording = vergelijking.verantwoording();
    return new ComparisonPage(
        vergelijking,
        List.of(new PackHeader(verantwoording.van()), new PackHeader(verantwoording.naar())),
        bewegingen(vergelijking),
        OvergangTable.van(vergelijking),
        verantwoording.redenen().stream().map(RedenRow::new).toList(),
        verantwoording.regels().stream().map(DifferenceRow::new).toList(),
        verantwoording.bewoording().stream().map(DifferenceRow::new).toList());
  }

  private static List<Movement> bewegingen(Vergelijking vergelijking) {
    List<Movement> bewegingen = new ArrayList<>();
    bewegingen.add(
        new Movement(
            "Alle volledig bekende profielen",
            SankeyDiagram.of("profielen", "profielen", vergelijking.verantwoording().beweging())));
    var populatie = vergelijking.populatie();
    if (populatie != null) {
      bewegingen.add(
          new Movement("De populatie", SankeyDiagram.of("populatie", "zaken", populatie)));
    }
    return bewegingen;
  }

  String conclusie() {
    return VergelijkingSentences.conclusie(vergelijking);
  }

  List<String> cijfers() {
    return VergelijkingSentences.cijfers(vergelijking);
  }

  /** What happens to the population; empty without one. */
  String populatie() {
    var populatie = vergelijking.populatie();
    return populatie == null ? "" : VergelijkingSentences.verplaatst(populatie);
  }

  String vergeleken() {
    return VergelijkingSentences.vergeleken(vergelijking);
  }

  String profiel() {
    return VergelijkingSentences.profiel();
  }

  boolean heeftRedenen() {
    return !redenen.isEmpty();
  }

  boolean heeftRegels() {
    return !regels.isEmpty();
  }

  boolean heeftBewoording() {
    return !bewoording.isEmpty();
  }

  /** A picture with what it is of. */
  record Movement(String kop, SankeyDiagram beeld) {}

  /** The smallest case that shows something. */
  record WitnessBlock(Witness getuige) {
    List<NamedValue> feiten() {
      return WitnessText.van(getuige);
    }

    String peildatum() {
      return PageLabels.datum(getuige.peildatum());
    }
  }

  /** Transitions of one kind. */
  record OvergangTable(String id, String kop, String leeg, List<OvergangRow> rijen) {
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
              vergelijking.verantwoording().alleenDeels().stream()
                  .map(OvergangRow::prioriteit)
                  .toList()),
          new OvergangTable(
              "weeggroep",
              "Wie verandert van weeggroep",
              "Geen enkel volledig bekend profiel krijgt een andere weeggroep.",
              vergelijking.overgangenWeeggroep().stream().map(OvergangRow::weeggroep).toList()),
          new OvergangTable(
              "mogelijk",
              "Andere mogelijke uitkomsten, deels bekende feiten meegeteld",
              "Bij geen enkel profiel worden andere uitkomsten mogelijk.",
              vergelijking.verantwoording().mogelijkheden().stream()
                  .map(OvergangRow::mogelijk)
                  .toList()));
    }

    boolean heeftRijen() {
      return !rijen.isEmpty();
    }
  }

  /** One transition, between outcomes or between groups. */
  record OvergangRow(Overgang overgang, String van, String naar) {
    static OvergangRow prioriteit(Overgang overgang) {
      return new OvergangRow(
          overgang, PageLabels.prioriteit(overgang.van()), PageLabels.prioriteit(overgang.naar()));
    }

    static OvergangRow weeggroep(Overgang overgang) {
      return new OvergangRow(overgang, groep(overgang.van()), groep(overgang.naar()));
    }

    static OvergangRow mogelijk(PossibleOutcomesChange verandering) {
      String van = mogelijk(verandering.van());
      String naar = mogelijk(verandering.naar());
      return new OvergangRow(
          new Overgang(van, naar, verandering.aantal(), verandering.getuige(), List.of()),
          van,
          naar);
    }

    private static String mogelijk(List<Prioriteit> uitkomsten) {
      return uitkomsten.stream().map(PrioriteitLabels::naam).collect(Collectors.joining(" of "));
    }

    private static String groep(String naam) {
      return naam.equals("geen") ? "geen groep" : "groep " + naam;
    }

    String aantal() {
      return DutchNumbers.duizendtallen(overgang.aantal());
    }

    WitnessBlock geval() {
      return new WitnessBlock(overgang.getuige());
    }

    List<String> oorzaken() {
      return overgang.oorzaken().stream().map(RegelDifference::toString).toList();
    }
  }

  /** One kind of change at the same prioriteit. */
  record RedenRow(RedenChange reden) {
    String prioriteit() {
      return PrioriteitLabels.naam(reden.prioriteit());
    }

    String aantal() {
      return DutchNumbers.duizendtallen(reden.aantal());
    }

    WitnessBlock geval() {
      return new WitnessBlock(reden.getuige());
    }
  }

  /** One thing that rules say differently. */
  record DifferenceRow(RegelDifference verschil) {
    String inVan() {
      return plaats(verschil.inVan());
    }

    String inNaar() {
      return plaats(verschil.inNaar());
    }

    private static String plaats(@Nullable RegelLocation regel) {
      return regel == null ? "" : regel.toString();
    }
  }
}
