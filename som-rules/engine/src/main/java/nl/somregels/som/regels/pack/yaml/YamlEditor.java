package nl.somregels.som.regels.pack.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Changes values in a YAML text and leaves all else as it stands: comments, order, quotes, layout
 * and line ends. What goes takes the comment behind it along.
 */
public final class YamlEditor {
  private static final int WIDTH = 100;

  private final String text;
  private final TextEdits edits;
  private final String lineEnd;

  private YamlEditor(String text) {
    this.text = text;
    this.edits = new TextEdits(text);
    this.lineEnd = edits.lineEnd();
  }

  /**
   * The text with the values that are wanted.
   *
   * @param text without byte order mark, as {@link YamlReader} reads it but for the line ends
   * @param wanted all of it, as {@link YamlNode#plain} gives it
   * @throws IllegalArgumentException when the layout is one that it does not change safely
   */
  public static String edit(String text, Object wanted) {
    YamlEditor editor = new YamlEditor(text);
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      editor.value(root, wanted, null);
      String edited = editor.edits.apply();
      if (wanted.equals(plain(edited))) {
        return edited;
      }
    } catch (YAMLException e) {
      throw new IllegalArgumentException("not what YamlReader reads", e);
    }
    throw unsafe();
  }

  /** What a text says, as {@link #edit} takes it; null when {@link YamlReader} refuses it. */
  public static @Nullable Object plain(String text) {
    return YamlReader.read("", text.replaceAll("\r\n?", "\n"), new MeldingCollector())
        .map(YamlNode::plain)
        .orElse(null);
  }

  private static IllegalArgumentException unsafe() {
    return new IllegalArgumentException("a layout that cannot be changed safely");
  }

  /** {@code name} is the node of the field's name, for a field. */
  private void value(Node node, @Nullable Object wanted, @Nullable Node name) {
    if (node instanceof ScalarNode scalar && wanted instanceof String value) {
      if (!scalar.getValue().equals(value)) {
        edits.replace(start(node), end(node), YamlWriter.like(scalar.getScalarStyle(), value));
      }
    } else if (node instanceof SequenceNode list && wanted instanceof List<?> values) {
      list(list, values, name);
    } else if (node instanceof MappingNode fields && wanted instanceof Map<?, ?> values) {
      fields(fields, values, name);
    } else if (node instanceof ScalarNode && wanted == null) {
      return;
    } else {
      throw unsafe();
    }
  }

  private void list(SequenceNode list, List<?> wanted, @Nullable Node name) {
    List<Node> parts = list.getValue();
    if (parts.stream().allMatch(ScalarNode.class::isInstance)) {
      Map<String, Piece> pieces = new LinkedHashMap<>();
      for (Node part : parts) {
        int begin = isFlow(list) ? start(part) : dash(start(part));
        pieces.put(((ScalarNode) part).getValue(), new Piece(begin, end(part)));
      }
      Map<String, String> texts = new LinkedHashMap<>();
      String sign = isFlow(list) ? "" : "- ";
      wanted.forEach(value -> texts.put(String.valueOf(value), sign + YamlWriter.value(value)));
      pieces(list, pieces, texts, name);
    } else if (parts.size() == wanted.size()) {
      for (int i = 0; i < parts.size(); i++) {
        value(parts.get(i), wanted.get(i), null);
      }
    } else {
      throw unsafe();
    }
  }

  private void fields(MappingNode fields, Map<?, ?> wanted, @Nullable Node name) {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    for (NodeTuple field : fields.getValue()) {
      String key = ((ScalarNode) field.getKeyNode()).getValue();
      pieces.put(key, new Piece(start(field.getKeyNode()), deepEnd(field.getValueNode())));
      if (wanted.containsKey(key)) {
        value(field.getValueNode(), wanted.get(key), field.getKeyNode());
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    wanted.forEach((key, value) -> texts.put(String.valueOf(key), YamlWriter.field(key, value)));
    pieces(fields, pieces, texts, name);
  }

  /** A part of a list or a field, from its dash or name to the end of its value. */
  private record Piece(int start, int end) {}

  /** Takes out what is not wanted, and puts what is new behind what is wanted before it. */
  private void pieces(
      CollectionNode<?> node,
      Map<String, Piece> pieces,
      Map<String, String> wanted,
      @Nullable Node name) {
    if (pieces.keySet().equals(wanted.keySet())) {
      return;
    }
    List<Piece> kept = new ArrayList<>();
    pieces.forEach(
        (key, piece) -> {
          if (wanted.containsKey(key)) {
            kept.add(piece);
          }
        });
    if (isFlow(node) && kept.isEmpty()) {
      edits.replace(start(node) + 1, end(node) - 1, String.join(", ", wanted.values()));
    } else if (isFlow(node)) {
      flow(node, pieces, wanted, kept);
    } else {
      block(pieces, wanted, kept, node instanceof MappingNode ? " {}" : " []", name);
    }
  }

  private void flow(
      CollectionNode<?> node,
      Map<String, Piece> pieces,
      Map<String, String> wanted,
      List<Piece> kept) {
    Piece last = kept.get(kept.size() - 1);
    List<Piece> all = List.copyOf(pieces.values());
    for (int i = 0; all.get(i) != last; i++) {
      if (!kept.contains(all.get(i))) {
        edits.replace(all.get(i).start, all.get(i + 1).start, "");
      }
    }
    Map<Piece, StringBuilder> behind = new LinkedHashMap<>();
    StringBuilder before = new StringBuilder();
    Piece previous = null;
    for (Map.Entry<String, String> each : wanted.entrySet()) {
      Piece piece = pieces.get(each.getKey());
      if (piece != null) {
        previous = piece;
      } else if (previous == null) {
        before.append(each.getValue()).append(", ");
      } else {
        StringBuilder more = behind.computeIfAbsent(previous, none -> new StringBuilder());
        more.append(",").append(gap(node, previous.end, more.length() + each.getValue().length()));
        more.append(each.getValue());
      }
    }
    if (!before.isEmpty()) {
      edits.insert(kept.get(0).start, before.toString());
    }
    String added = String.valueOf(behind.getOrDefault(last, new StringBuilder()));
    behind.remove(last);
    behind.forEach((piece, more) -> edits.insert(piece.end, more.toString()));
    tail(last, all, added);
  }

  /** What comes behind the last that stays: a comment behind it stays too. */
  private void tail(Piece last, List<Piece> all, String added) {
    int end = all.get(all.size() - 1).end;
    if (last.end == end) {
      edits.insert(end, added);
      return;
    }
    int next = all.get(all.indexOf(last) + 1).start;
    if (text.substring(last.end, next).contains("#")) {
      edits.replace(next, end, added.isEmpty() ? "" : added.substring(1).strip());
    } else {
      edits.replace(last.end, end, added);
    }
  }

  /** A blank; in fields a new line when this one would be too long. */
  private String gap(CollectionNode<?> node, int place, int length) {
    int line = edits.lineStart(place);
    if (!(node instanceof MappingNode) || edits.endOfLine(place) - line + length + 2 <= WIDTH) {
      return " ";
    }
    int first = edits.lineStart(start(node));
    int indent = first;
    while (text.charAt(indent) == ' ' || text.charAt(indent) == '-') {
      indent++;
    }
    return lineEnd + " ".repeat(indent - first + 2);
  }

  private void block(
      Map<String, Piece> pieces,
      Map<String, String> wanted,
      List<Piece> kept,
      String nothing,
      @Nullable Node name) {
    Piece first = pieces.values().iterator().next();
    int line = edits.lineStart(first.start);
    String indent = " ".repeat(first.start - line);
    pieces.forEach(
        (key, piece) -> {
          if (!kept.contains(piece)) {
            int begin = edits.lineStart(piece.start);
            if (!text.substring(begin, piece.start).isBlank()) {
              throw unsafe();
            }
            edits.replace(begin, edits.nextLine(piece.end), "");
          }
        });
    if (wanted.isEmpty()) {
      edits.insert(text.indexOf(':', end(Objects.requireNonNull(name))) + 1, nothing);
      return;
    }
    StringBuilder lines = new StringBuilder();
    int place = kept.isEmpty() ? line : -1;
    for (Map.Entry<String, String> each : wanted.entrySet()) {
      Piece piece = pieces.get(each.getKey());
      if (piece == null) {
        lines.append(indent).append(each.getValue()).append(lineEnd);
      } else {
        insertLines(place < 0 ? edits.lineStart(kept.get(0).start) : place, lines);
        place = edits.nextLine(piece.end);
      }
    }
    insertLines(place, lines);
  }

  private void insertLines(int place, StringBuilder lines) {
    if (!lines.isEmpty()) {
      boolean open = place == text.length() && edits.lineStart(place) != place;
      edits.insert(
          place,
          open
              ? lineEnd + lines.substring(0, lines.length() - lineEnd.length())
              : lines.toString());
      lines.setLength(0);
    }
  }

  private int dash(int place) {
    return text.lastIndexOf('-', place - 1);
  }

  private static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW;
  }

  private static int start(Node node) {
    return node.getStartMark().getIndex();
  }

  private static int end(Node node) {
    return node.getEndMark().getIndex();
  }

  /** Of a value in block style the end of its last part; the parser only tells what follows. */
  private static int deepEnd(Node node) {
    if (node instanceof CollectionNode<?> parts && !isFlow(parts) && !parts.getValue().isEmpty()) {
      Object last = parts.getValue().get(parts.getValue().size() - 1);
      return deepEnd(last instanceof NodeTuple field ? field.getValueNode() : (Node) last);
    }
    return end(node);
  }
}
