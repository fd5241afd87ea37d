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
 * Who goes from which prioriteit to which, as streams from left to right. Only changes are drawn to
 * scale, and none is drawn too thin to be seen; who stays is a dotted line, so that the many who
 * stay do not drown the few who move. Units are those of the picture, which is 1000 wide.
 */
final class SankeyDiagram {
  /** A stream: its outline or its line, how it looks, and what it means. */
  record SankeyStream(String pad, String styleClass, String description) {}

  private static final int WIDTH = 1000;
  private static final int EDGE = 2;
  private static final int BOX = 250;
  private static final int BETWEEN = 16;
  private static final int MARGIN = 11;
  private static final int LANE = 24;
  private static final int THINNEST = 3;
  private static final int SCALE = 90;

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
    this.total =
        Math.max(
            1,
            moves.stream().filter(SankeyDiagram::changes).mapToLong(OvergangCount::aantal).sum());
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
    return changes(move)
        ? "Van "
            + PageLabels.prioriteit(move.van())
            + " naar "
            + PageLabels.prioriteit(move.naar())
            + count
        : "Blijft " + PageLabels.prioriteit(move.van()) + count;
  }

  private static boolean changes(OvergangCount move) {
    return !move.van().equals(move.naar());
  }

  private void character() {
    Map<SankeyRow, Integer> above = new HashMap<>();
    for (SankeyRow row : rows) {
      above.put(row, height + MARGIN);
      int within = Math.max(height(from(row)), height(in(row)));
      int box = Math.max(2 * SvgDrawing.LINE_HEIGHT, within) + 2 * MARGIN;
      box(row, box, EDGE, row.eerst());
      box(row, box, WIDTH - EDGE - BOX, row.now());
      height += box + BETWEEN;
    }
    height += EDGE - BETWEEN;
    for (OvergangCount step : stayersFirst()) {
      SankeyRow first = row(step.van());
      SankeyRow now = row(step.naar());
      int begin = above.get(first) + height(voor(from(first), step)) + lane(step) / 2;
      int end = above.get(now) + height(voor(in(now), step)) + lane(step) / 2;
      stream(step, now.styleClass(), begin, end);
    }
  }

  private void box(SankeyRow row, int box, int x, long count) {
    drawing.box(x, height, BOX, box, "stap rand-" + row.styleClass());
    int text = x + MARGIN;
    int under =
        drawing.tekst(
            text, height + MARGIN, BOX - 2 * MARGIN, "kop " + row.styleClass(), row.naam());
    drawing.tekst(text, under, BOX - 2 * MARGIN, "bij", DutchNumbers.thousands(count) + " " + what);
  }

  private void stream(OvergangCount step, String valueClass, int begin, int end) {
    int left = EDGE + BOX;
    int right = WIDTH - EDGE - BOX;
    int middle = WIDTH / 2;
    int above = thickness(step) / 2;
    int under = thickness(step) - above;
    boolean moves = changes(step);
    String path =
        moves
            ? "M%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ"
                .formatted(
                    left,
                    begin - above,
                    middle,
                    begin - above,
                    middle,
                    end - above,
                    right,
                    end - above,
                    right,
                    end + under,
                    middle,
                    end + under,
                    middle,
                    begin + under,
                    left,
                    begin + under)
            : "M%s %sC%s %s %s %s %s %s"
                .formatted(left, begin, middle, begin, middle, end, right, end);
    streams.add(
        new SankeyStream(path, moves ? "stroom naar-" + valueClass : "blijft", description(step)));
    drawing.tekst(
        left + MARGIN,
        begin - SvgDrawing.LINE_HEIGHT / 2,
        BOX,
        moves ? "aantal" : "aantal bij",
        (moves ? "" : "blijft ") + DutchNumbers.thousands(step.aantal()));
  }

  private List<OvergangCount> stayersFirst() {
    return moves.stream().sorted(Comparator.comparing(SankeyDiagram::changes)).toList();
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
    return lanes.stream().mapToInt(this::lane).sum();
  }

  /** The room of a stream: never less than the text beside it needs. */
  private int lane(OvergangCount step) {
    return Math.max(LANE, thickness(step) + 4);
  }

  private int thickness(OvergangCount step) {
    return changes(step) ? (int) Math.max(THINNEST, step.aantal() * SCALE / total) : 1;
  }
}
