package nl.somregels.som.feiten;

/**
 * How a message shows what was in the input: text between quotes, cut off after 80 characters, with
 * invisible characters written out, so that a message stays on one line and a terminal is not
 * steered by case data.
 */
final class Quoted {
  private static final int LANGST = 80;

  private Quoted() {}

  static String van(String tekst) {
    return "\"" + zichtbaar(tekst) + "\"";
  }

  private static String zichtbaar(String tekst) {
    StringBuilder uit = new StringBuilder();
    tekst
        .codePoints()
        .limit(LANGST)
        .forEach(
            teken -> {
              if (isOnzichtbaar(teken)) {
                uit.append("\\u").append(hex(teken));
              } else {
                uit.appendCodePoint(teken);
              }
            });
    return uit + (tekst.codePoints().skip(LANGST).findAny().isPresent() ? "..." : "");
  }

  private static boolean isOnzichtbaar(int teken) {
    return switch (Character.getType(teken)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String hex(int teken) {
    String cijfers = Integer.toHexString(teken);
    return "0".repeat(Math.max(0, 4 - cijfers.length())) + cijfers;
  }
}
