package nl.somregels.som.text;

/**
 * How a message shows what was in the input: text between quotes, cut off after 80 characters, with
 * invisible characters written out, so that a message stays on one line and a terminal is not
 * steered by case data.
 */
public final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  public static String of(String text) {
    return "\"" + visible(text) + "\"";
  }

  private static String visible(String text) {
    StringBuilder from = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            character -> {
              if (isInvisible(character)) {
                from.append("\\u").append(hex(character));
              } else {
                from.appendCodePoint(character);
              }
            });
    return from + (text.codePoints().skip(LONGEST).findAny().isPresent() ? "..." : "");
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String hex(int character) {
    String digits = Integer.toHexString(character);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
