package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;

/** The words of a rule in its file, as one text: the comment above it, its title and notes. */
record RuleProse(String text, List<Integer> starts, int firstLine) {

  /** Of the rule whose title is on this line, from 1; where it has its sources is left out. */
  static RuleProse of(String file, int title) {
    List<String> lines = file.lines().toList();
    int first = title - 1;
    while (first > 0 && lines.get(first - 1).strip().startsWith("//")) {
      first--;
    }
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = first; i < lines.size() && !isConditions(lines.get(i).strip()); i++) {
      String line = lines.get(i).strip();
      starts.add(text.length());
      if (i == title - 1) {
        text.append(line.replaceFirst("^regel \"\\S+", "").replace("\"", ".")).append(' ');
      } else if (line.startsWith("//")) {
        text.append(line.substring(2).strip()).append(' ');
      } else if (!line.startsWith("@bron")) {
        text.append(line).append(' ');
      }
    }
    return new RuleProse(text.toString(), List.copyOf(starts), first + 1);
  }

  private static boolean isConditions(String line) {
    return line.equals("wanneer") || line.equals("gevolg");
  }

  /** The line of the file on which this place of the text stands. */
  int line(int place) {
    int line = firstLine - 1;
    for (int start : starts) {
      if (start <= place) {
        line++;
      }
    }
    return line;
  }
}
