package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * Keeps every row of a CSV file within a length, so that none fills the memory and the next one is
 * found. The rest of a longer row is left out; the row still ends where it ended, and quotes that
 * are wrong in what was left out still stop the file. The last row gets a line end when it has
 * none.
 */
final class RowLimitReader extends Reader {
  private static final int BLOCK = 1 << 13;
  private static final char QUOTE = '"';

  private enum Place {
    CELL_START,
    PLAIN,
    QUOTED,
    /** Behind a quote within quotes: it ends them, or is the first of two that stand for one. */
    SECOND_QUOTE,
    /** Behind the closing quote, where nothing but blanks may stand. */
    CLOSED,
    /** Behind the closing quote stands something else. */
    BROKEN
  }

  private final Reader rows;
  private final char separator;
  private final int limit;

  /** Every character above it only stands for itself. */
  private final char highest;

  private final char[] block = new char[BLOCK];
  private int next;
  private int end;
  private Place place = Place.CELL_START;
  private long length;
  private boolean leavingOut;
  private boolean quotesOpen;
  private String instead = "";

  /** Lets through at least so many characters of a row, and at most a block more. */
  RowLimitReader(Reader rows, char separator, int limit) {
    this.rows = rows;
    this.separator = separator;
    this.limit = limit;
    this.highest = (char) Math.max(separator, QUOTE);
  }

  @Override
  public int read(char[] buffer, int from, int size) throws IOException {
    while (instead.isEmpty() && next == end) {
      if (!fill()) {
        return -1;
      }
    }
    if (!instead.isEmpty()) {
      int given = Math.min(size, instead.length());
      instead.getChars(0, given, buffer, from);
      instead = instead.substring(given);
      return given;
    }
    int given = Math.min(size, end - next);
    System.arraycopy(block, next, buffer, from, given);
    next += given;
    return given;
  }

  /** Reads the next block; false when nothing is left to hand out. */
  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, rows.read(block));
    if (end == 0) {
      boolean lastRow = length > 0;
      instead = (leavingOut ? closing() : "") + (lastRow ? "\n" : "");
      leavingOut = false;
      length = 0;
      return lastRow;
    }
    if (leavingOut) {
      next = follow(0, true);
      if (next == end) {
        return true;
      }
      leavingOut = false;
      instead = closing();
    }
    follow(next, false);
    if (length > limit) {
      leavingOut = true;
      quotesOpen = place == Place.QUOTED;
    }
    return true;
  }

  /** What stands for the part left out, so that the row ends as it did. */
  private String closing() {
    return switch (place) {
      case QUOTED -> quotesOpen ? "" : separator + "\"";
      case BROKEN -> (quotesOpen ? "\"" : separator + "\"\"") + "x";
      default -> quotesOpen ? "\"" : "";
    };
  }

  /** Stops where the row ends or its quotes are wrong; without {@code toRowEnd} it goes on. */
  private int follow(int from, boolean toRowEnd) {
    Place at = place;
    int rowStart = from;
    for (int i = from; i < end; i++) {
      char c = block[i];
      if (c > highest && at != Place.QUOTED && at != Place.SECOND_QUOTE && at != Place.CLOSED) {
        at = Place.PLAIN; // most characters
        continue;
      }
      at = behind(at, c);
      if (toRowEnd && (at == Place.BROKEN || at == Place.CELL_START && endsRow(c))) {
        place = at;
        return i;
      }
      if (at == Place.CELL_START && endsRow(c)) {
        rowStart = i + 1;
        length = 0;
      }
    }
    place = at;
    length += end - rowStart;
    return end;
  }

  private Place behind(Place at, char c) {
    if (at == Place.QUOTED) {
      return c == QUOTE ? Place.SECOND_QUOTE : Place.QUOTED;
    }
    if (c == separator || endsRow(c)) {
      return Place.CELL_START;
    }
    return switch (at) {
      case CELL_START -> c == QUOTE ? Place.QUOTED : Place.PLAIN;
      case SECOND_QUOTE -> c == QUOTE ? Place.QUOTED : blank(c);
      case CLOSED -> blank(c);
      default -> Place.PLAIN;
    };
  }

  private static Place blank(char c) {
    return c <= ' ' ? Place.CLOSED : Place.BROKEN;
  }

  private static boolean endsRow(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
