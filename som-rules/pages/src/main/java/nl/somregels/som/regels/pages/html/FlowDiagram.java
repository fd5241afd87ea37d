package nl.somregels.som.regels.pages.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.text.DutchLists;
import nl.somregels.som.text.DutchSentence;

/** The sift of a pack as a picture of 1000 units wide: one column per effect, to its outcome. */
public final class FlowDiagram {
  private static final int WIDTH = 1000;
  private static final int EDGE = 2;
  private static final int COLUMN = 188;
  private static final int STEP = 202;
  private static final int MARGIN = 11;
  private static final int BETWEEN = 30;

  private final SvgDrawing drawing = new SvgDrawing();
  private final RuleSet regels;
  private final List<FlowColumn> columns;
  private int y = EDGE;

  private FlowDiagram(RuleSet rules) {
    this.regels = rules;
    this.columns = FlowColumn.of(rules);
  }

  public static FlowDiagram of(RuleSet rules) {
    FlowDiagram view = new FlowDiagram(rules);
    view.instroom();
    int underCriteria = view.criteria();
    view.voorrang();
    view.outcomes(underCriteria);
    view.people();
    return view;
  }

  int width() {
    return WIDTH;
  }

  int height() {
    return y + EDGE;
  }

  SvgDrawing drawing() {
    return drawing;
  }

  String description() {
    return "Van boven naar beneden: de instroom, de fase en het SOM-moment, de criteria, de voorrang"
        + " en de uitkomst. "
        + columns.stream().map(FlowColumn::description).collect(Collectors.joining(" "))
        + " Elke uitkomst is een voorstel; mensen besluiten.";
  }

  private void instroom() {
    bar(
        EDGE + STEP,
        WIDTH - EDGE - STEP,
        "Instroom",
        "iedereen in de inrichting; niemand valt weg");
    drawing.arrow(WIDTH / 2, y, y + BETWEEN);
    y += BETWEEN;
    bar(
        EDGE,
        WIDTH - EDGE,
        "Fase en SOM-moment",
        "Na het vonnis: verder. Preventief: verder als de zaak niet hoeft te wachten. Fase onbekend: nog niet.");
  }

  private int criteria() {
    columns.forEach(column -> drawing.arrow(middle(column), y, y + BETWEEN));
    int above = y + BETWEEN;
    int under = columns.stream().mapToInt(column -> column(column, above)).max().orElse(above);
    columns.forEach(
        column ->
            drawing.box(left(column), above, COLUMN, under - above, "rand-" + column.styleClass()));
    y = under;
    return under;
  }

  private int column(FlowColumn column, int above) {
    int under = in(column, above + MARGIN, "kop " + column.styleClass(), column.heading());
    if (column.criteria().isEmpty()) {
      under = in(column, under + 9, "bij", "geen criterium");
    }
    for (Criterium criterium : column.criteria()) {
      under = criterium(column, under + 9, criterium);
      under = in(column, under, "bij", FlowColumn.particulars(criterium));
    }
    if (column.effect() == Effect.NOG_NIET) {
      under = in(column, under + 9, "bij", "ook als dit of de fase onbekend is");
    }
    return under + MARGIN;
  }

  private void voorrang() {
    int above = y + BETWEEN;
    columns.stream()
        .filter(column -> !column.over().isEmpty())
        .forEach(column -> drawing.arrow(middle(column), y, above));
    y = above;
    int count = regels.voorrang().size();
    bar(
        EDGE + STEP,
        WIDTH - EDGE,
        "Voorrang",
        count == 0
            ? "Geen enkel criterium wijkt voor een ander."
            : "Een criterium dat wijkt, telt niet mee (%s %s, zie Voorrang)."
                .formatted(count, count == 1 ? "regel" : "regels"));
  }

  private void outcomes(int underCriteria) {
    int stem = y + 10;
    int above = stem;
    Map<FlowColumn, Integer> begin = new HashMap<>();
    for (FlowColumn column : columns) {
      if (column.over().isEmpty()) {
        begin.put(column, underCriteria);
      } else {
        drawing.stem(middle(column), y, stem);
        int under = middle(column, stem + 2, "bij midden", column.over());
        begin.put(column, under + 2);
        above = Math.max(above, under);
      }
    }
    int top = above + 22;
    int under = top;
    for (FlowColumn column : columns) {
      drawing.arrow(middle(column), begin.getOrDefault(column, y), top);
      int header =
          in(
              column,
              top + MARGIN,
              "kop " + column.styleClass(),
              DutchSentence.capital(column.outcome()));
      int sentence = in(column, header + 4, "", column.meaning());
      under = Math.max(under, in(column, sentence + 4, "bij", groups(column)) + MARGIN);
    }
    for (FlowColumn column : columns) {
      drawing.box(left(column), top, COLUMN, under - top, "uitkomst rand-" + column.styleClass());
    }
    y = under;
  }

  /** The split of the last outcome in groups, when the pack has one. */
  private String groups(FlowColumn column) {
    if (column.effect() != Effect.WEGING || regels.opties().isEmpty()) {
      return "";
    }
    return "Groep A (%s): in elk geval bekijken. Groep B: als er tijd is."
        .formatted(
            regels.opties().stream()
                .map(option -> option.code().code())
                .collect(Collectors.joining(", ")));
  }

  private void people() {
    columns.forEach(column -> drawing.arrow(middle(column), y, y + BETWEEN));
    y += BETWEEN;
    List<String> codes = regels.weging().stream().map(rule -> rule.code().code()).toList();
    bar(
        EDGE,
        WIDTH - EDGE,
        "Mensen besluiten",
        "Elke uitkomst is een voorstel. "
            + (codes.isEmpty()
                ? "Casemanager en reclasseringswerker besluiten samen."
                : "Casemanager en reclasseringswerker wegen %s en besluiten samen."
                    .formatted(DutchLists.and(codes))));
  }

  private void bar(int from, int until, String header, String sentence) {
    int middle = (from + until) / 2;
    int width = until - from - 2 * MARGIN;
    int under = drawing.tekst(middle, y + MARGIN, width, "kop midden", header);
    under = drawing.tekst(middle, under, width, "midden", sentence) + MARGIN;
    drawing.box(from, y, until - from, under - y, "stap");
    y = under;
  }

  private int in(FlowColumn column, int above, String valueClass, String text) {
    return drawing.tekst(left(column) + MARGIN, above, COLUMN - 2 * MARGIN, valueClass, text);
  }

  private int criterium(FlowColumn column, int above, Criterium criterium) {
    return drawing.tekst(
        left(column) + MARGIN,
        above,
        COLUMN - 2 * MARGIN,
        "",
        criterium.code().code(),
        criterium.notes().naam());
  }

  private int middle(FlowColumn column, int above, String valueClass, String text) {
    return drawing.tekst(middle(column), above, COLUMN, valueClass, text);
  }

  private int left(FlowColumn column) {
    return EDGE + columns.indexOf(column) * STEP;
  }

  private int middle(FlowColumn column) {
    return left(column) + COLUMN / 2;
  }
}
