package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of one JSON array, so that each is read by itself and one that is too long is
 * passed over. Only where an element ends is looked for here: by its brackets, by its quotes, and
 * by whether a text stands where one can, so that a missing quote takes no other element along.
 */
final class JsonElements {
  private static final int BLOCK = 1 << 13;
  private static final int NONE = -1;

  private final Reader reader;
  private final char[] block = new char[BLOCK];
  private int next;
  private int end;
  private int previous = NONE;
  private long line = 1;
  private long firstLine;
  private boolean begun;
  private boolean tooLong;

  /**
   * @throws UnreadableFileException when this is no array
   */
  JsonElements(Reader reader) throws IOException {
    this.reader = reader;
    int first = peek();
    if (first == NONE) {
      throw new UnreadableFileException("Het bestand is leeg.");
    }
    if (first != '[') {
      throw new UnreadableFileException(
          "Het bestand is geen JSON-lijst: het begint niet met [. "
              + (first == '{'
                  ? "Staat er op elke regel een object, gebruik dan JSON Lines (.jsonl)."
                  : "Staan er kolommen in, gebruik dan CSV (.csv)."));
    }
    next++;
  }

  /**
   * The text of the next element, or null behind the last one; of one that is {@link #tooLong} only
   * the beginning.
   *
   * @throws UnreadableFileException when the end of the element cannot be found
   */
  @Nullable String next() throws IOException {
    int first = peek();
    if (first == ']') {
      next++;
      if (peek() != NONE) {
        throw new UnreadableFileException(
            "Regel " + line + ": na de laatste ] staat nog meer tekst.");
      }
      return null;
    }
    if (begun) {
      if (first != ',') {
        throw broken(first == NONE, line);
      }
      next++;
      first = peek();
    }
    if (first == NONE || first == ',' || first == ']') {
      throw broken(first == NONE, line);
    }
    begun = true;
    firstLine = line;
    return element();
  }

  /** Whether the last element has more than {@link Row#LARGEST} characters. */
  boolean tooLong() {
    return tooLong;
  }

  /** The last element is no JSON, which shows on this line of it, counted from 1. */
  UnreadableFileException broken(int lineOfElement) {
    return broken(false, firstLine + lineOfElement - 1);
  }

  private static UnreadableFileException broken(boolean endOfFile, long line) {
    return new UnreadableFileException(
        "Regel "
            + line
            + (endOfFile
                ? ": het bestand houdt op voor de laatste ]."
                : ": de JSON is niet geldig. Controleer komma's, haken en aanhalingstekens."));
  }

  private String element() throws IOException {
    StringBuilder text = new StringBuilder();
    Ending ending = new Ending();
    tooLong = false;
    while (true) {
      int from = next;
      while (next < end && !ending.isBefore(block[next])) {
        char c = block[next++];
        count(c);
        if (!ending.accepts(c)) {
          throw broken(false, line);
        }
        if (ending.inText && !ending.escaped) {
          skipText();
        }
      }
      tooLong |= text.length() + next - from > Row.LARGEST;
      if (!tooLong) {
        text.append(block, from, next - from);
      }
      if (next < end || ending.ended) {
        return text.toString();
      }
      if (!fill()) {
        throw broken(true, line);
      }
    }
  }

  /** Passes over the characters of a text that only stand for themselves: most there are. */
  private void skipText() {
    int i = next;
    while (i < end && block[i] >= ' ' && block[i] != '"' && block[i] != '\\') {
      i++;
    }
    next = i;
  }

  /** The next character that is no blank, which is not taken; {@link #NONE} at the end. */
  private int peek() throws IOException {
    while (next < end || fill()) {
      char c = block[next];
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return c;
      }
      count(c);
      next++;
    }
    return NONE;
  }

  private void count(char c) {
    if (c == '\r' || c == '\n' && previous != '\r') {
      line++;
    }
    previous = c;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, reader.read(block));
    return end > 0;
  }

  private static final class Ending {
    private static final String WORDS = "+-.0123456789Eaeflnrstu";

    /** Which open brackets are those of an object, outermost first. */
    private final BitSet objects = new BitSet();

    private int depth;
    private boolean inText;
    private boolean escaped;
    private char last = ',';
    private boolean ended;

    boolean isBefore(char c) {
      return ended || depth == 0 && !inText && (c == ',' || c == ']' || isBlank(c));
    }

    /** Takes the next character; false when it cannot stand here. */
    boolean accepts(char c) {
      if (inText) {
        inText = escaped || c != '"';
        escaped = !escaped && c == '\\';
        ended = !inText && depth == 0;
        return c >= ' ';
      }
      if (isBlank(c)) {
        return true;
      }
      boolean behindText = last == '"';
      boolean beforeText = last == ',' || last == ':' || last == '{' || last == '[';
      last = c;
      switch (c) {
        case ',', ':':
          return true;
        case '"':
          inText = true;
          return beforeText;
        case '[', '{':
          objects.set(depth++, c == '{');
          return !behindText;
        case ']', '}':
          boolean matching = depth > 0 && objects.get(--depth) == (c == '}');
          ended = depth == 0;
          return matching;
        default:
          return !behindText && WORDS.indexOf(c) >= 0;
      }
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
  }
}
