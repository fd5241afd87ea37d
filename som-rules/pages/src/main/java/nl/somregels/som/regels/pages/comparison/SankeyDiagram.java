package nl.somregels.som.regels.pages.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.html.SvgDrawing;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/**
 * Who goes from which prioriteit to which, as streams from left to right between two bars per
 * outcome. Everything is drawn to one scale, also those who stay; only what would be too thin to be
 * seen is drawn a little thicker. Units are those of the picture, which is 1000 wide.
 */
final class SankeyDiagram {
  /** A stream: its outline or its line, how it looks, and what it means. */
  record SankeyStream(String pad, String styleClass, String description) {}

  private static final int WIDTH = 1000;
  private static final int EDGE = 2;
  private static final int LABEL = 225;
  private static final int BAR = 16;
  private static final int GAP = 10;
  private static final int BETWEEN = 18;
  private static final int THINNEST = 2;
  private static final int EVERYONE = 420;

  private final String id;
  private final String what;
  private final List<OvergangCount> moves;
  private final List<SankeyRow> rows;
  private final long total;
  private final SvgDrawing drawing = new SvgDrawing();
  private final List<SankeyStream> streams = new ArrayList<>();
  private int height = EDGE;

  private SankeyDiagram(String id, String what, List<OvergangCount> moves) {
    this.id = id;
    this.what = what;
    this.moves = moves;
    this.rows = SankeyRow.van(moves);
    this.total = Math.max(1, moves.stream().mapToLong(OvergangCount::aantal).sum());
  }

  /** The picture of these moves (also those that stay), by its id on the page. */
  static SankeyDiagram of(String id, String what, List<OvergangCount> moves) {
    SankeyDiagram view = new SankeyDiagram(id, what, moves);
    view.character();
    return view;
  }

  String id() {
    return id;
  }

  int width() {
    return WIDTH;
  }

  int height() {
    return height;
  }

  SvgDrawing drawing() {
    return drawing;
  }

  /** Those that stay first, so that a change is drawn over them. */
  List<SankeyStream> streams() {
    return streams;
  }

  String description() {
    return moves.stream().map(move -> description(move) + ".").collect(Collectors.joining(" "));
  }

  private String description(OvergangCount move) {
    String count = ": " + DutchNumbers.thousands(move.aantal()) + " " + what;
    return move.moves()
        ? "Van "
            + PageLabels.prioriteit(move.van())
            + " naar "
            + PageLabels.prioriteit(move.naar())
            + count
        : "Blijft " + PageLabels.prioriteit(move.van()) + count;
  }

  private void character() {
    Map<SankeyRow, Integer> above = new HashMap<>();
    int left = EDGE + LABEL + GAP;
    int right = WIDTH - left - BAR;
    for (SankeyRow row : rows) {
      above.put(row, height);
      int first = height(from(row));
      int now = height(in(row));
      side(row, EDGE, left, first, row.eerst());
      side(row, right + BAR + GAP, right, now, row.now());
      height += Math.max(2 * SvgDrawing.LINE_HEIGHT, Math.max(first, now)) + BETWEEN;
    }
    height += EDGE - BETWEEN;
    for (OvergangCount step : stayersFirst()) {
      SankeyRow first = row(step.van());
      SankeyRow now = row(step.naar());
      int begin = above.get(first) + height(voor(from(first), step));
      int end = above.get(now) + height(voor(in(now), step));
      stream(step, now.styleClass(), left + BAR, right, begin, end);
    }
  }

  private void side(SankeyRow row, int text, int bar, int thick, long count) {
    if (thick > 0) {
      drawing.box(bar, height, BAR, thick, "balk " + row.styleClass());
    }
    int under = drawing.tekst(text, height, LABEL, "kop " + row.styleClass(), row.naam());
    drawing.tekst(text, under, LABEL, "bij", DutchNumbers.thousands(count) + " " + what);
  }

  private void stream(
      OvergangCount step, String valueClass, int left, int right, int begin, int end) {
    int middle = WIDTH / 2;
    int thick = thickness(step);
    String path =
        "M%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ"
            .formatted(
                left,
                begin,
                middle,
                begin,
                middle,
                end,
                right,
                end,
                right,
                end + thick,
                middle,
                end + thick,
                middle,
                begin + thick,
                left,
                begin + thick);
    streams.add(
        new SankeyStream(
            path, step.moves() ? "stroom naar-" + valueClass : "blijft", description(step)));
  }

  private List<OvergangCount> stayersFirst() {
    return moves.stream().sorted(Comparator.comparing(OvergangCount::moves)).toList();
  }

  /** Who had it, by what they get, from top to bottom. */
  private List<OvergangCount> from(SankeyRow row) {
    return moves.stream()
        .filter(step -> row(step.van()).equals(row))
        .sorted(Comparator.comparingInt(step -> rows.indexOf(row(step.naar()))))
        .toList();
  }

  /** Who gets it, by what they had, from top to bottom. */
  private List<OvergangCount> in(SankeyRow row) {
    return moves.stream()
        .filter(step -> row(step.naar()).equals(row))
        .sorted(Comparator.comparingInt(step -> rows.indexOf(row(step.van()))))
        .toList();
  }

  private SankeyRow row(String prioriteit) {
    return rows.stream()
        .filter(row -> row.prioriteit().name().equals(prioriteit))
        .findFirst()
        .orElseThrow();
  }

  private static List<OvergangCount> voor(List<OvergangCount> lanes, OvergangCount step) {
    return lanes.subList(0, lanes.indexOf(step));
  }

  private int height(List<OvergangCount> lanes) {
    return lanes.stream().mapToInt(this::thickness).sum();
  }

  private int thickness(OvergangCount step) {
    return (int) Math.max(THINNEST, Math.round((double) step.aantal() * EVERYONE / total));
  }
}
