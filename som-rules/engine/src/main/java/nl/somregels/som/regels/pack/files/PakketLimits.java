package nl.somregels.som.regels.pack.files;

/**
 * How large a pack may be. Each limit is far above what people write and far below what would keep
 * a machine busy; the largest bundled pack has 5 files, 8 KB a file, 14 rules and 5 conditions.
 */
public final class PakketLimits {
  /** A rule file of this size holds thousands of rules; more is not written by hand. */
  static final int BYTES_PER_FILE = 1 << 20;

  /** All files of a pack together, so that many files of the allowed size do not add up. */
  static final int BYTES_PER_PAKKET = 4 << 20;

  /** Rule files and example files of one pack. */
  static final int FILES_PER_PAKKET = 200;

  /** Folders below one another never count up to this: the layout itself has two levels. */
  static final int PAKKETTEN_PER_FOLDER = 100;

  /** A sentence of the report fits; and work that grows with the square of a line stays small. */
  public static final int CHARACTERS_PER_LINE = 1_000;

  /**
   * A text that goes on over several lines: a YAML value, a paragraph of the change note, the
   * comment above a rule. A long paragraph fits; work that grows with the square of it stays small.
   */
  public static final int CHARACTERS_PER_TEXT = 2_000;

  /** Values, lists and names in one YAML file; a file of the allowed size of lines has no more. */
  public static final int PARTS_PER_YAML = 50_000;

  /** Lines of one file. */
  static final int LINES_PER_FILE = 10_000;

  /** Rules of one pack; every condition costs Drools two compiled rules. */
  public static final int RULES_PER_PAKKET = 300;

  /** Conditions of one rule. */
  public static final int VOORWAARDEN_PER_RULE = 30;

  /** Sentences under one {@code gevolg}. */
  public static final int CONSEQUENCES_PER_RULE = 100;

  /** Articles and ranges in one sentence; each becomes two comparisons. */
  public static final int SERIES_PER_SENTENCE = 40;

  /** Laws of one pack; each is proven over every case. */
  public static final int WETTEN_PER_PAKKET = 100;

  /** Intended changes of one pack; all of them are followed through every case together. */
  public static final int CHANGES_PER_PAKKET = 30;

  /** Longer sentences get no suggestion: finding the nearest compares word by word. */
  public static final int CHARACTERS_FOR_SUGGESTION = 200;

  /** An example case needs five levels. */
  public static final int DEPTH_YAML = 10;

  /** The length of a line that is quoted in a message. */
  static final int CHARACTERS_PER_QUOTE = 120;

  /** More problems than this are not read by a person; the pack is refused anyway. */
  static final int MELDINGEN = 200;

  private PakketLimits() {}
}
