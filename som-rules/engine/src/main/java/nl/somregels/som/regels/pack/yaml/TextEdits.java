package nl.somregels.som.regels.pack.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of a text that are replaced, none of which overlap; at one place in their order. */
final class TextEdits {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String replacement) {}

  TextEdits(String text) {
    this.text = text;
  }

  void replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
  }

  void insert(int place, String inserted) {
    replace(place, place, inserted);
  }

  /** The line end that the text has first; a line feed when it has none. */
  String lineEnd() {
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(i)) {
        return text.startsWith("\r\n", i) ? "\r\n" : text.substring(i, i + 1);
      }
    }
    return "\n";
  }

  int lineStart(int place) {
    int start = place;
    while (start > 0 && !isLineEnd(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the line of this place ends, before its line end. */
  int endOfLine(int place) {
    int end = place;
    while (end < text.length() && !isLineEnd(end)) {
      end++;
    }
    return end;
  }

  /** Where the next line begins; the end of the text when there is none. */
  int nextLine(int place) {
    int end = endOfLine(place);
    return end == text.length() ? end : end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  private boolean isLineEnd(int place) {
    return text.charAt(place) == '\n' || text.charAt(place) == '\r';
  }

  String apply() {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder edited = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      edited.replace(edit.start, edit.end, edit.replacement);
    }
    return edited.toString();
  }
}
