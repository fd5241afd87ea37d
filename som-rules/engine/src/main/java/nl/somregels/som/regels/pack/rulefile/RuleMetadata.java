package nl.somregels.som.regels.pack.rulefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.language.RuleBlock;
import org.jspecify.annotations.Nullable;

/** A line such as {@code @bron("tabel 7")}; if not right, what was probably meant. */
record RuleMetadata(String name, String text, boolean isRight) {
  static final String HOW = "Boven wanneer staan regels als @bron(\"tabel 7\").";
  static final String QUOTES = "[\"'“”„‟‘’‚«»]";

  private static final Pattern RIGHT = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");
  private static final Pattern ALIKE =
      Pattern.compile("@\\s*(\\w+)[\\s(:]*" + QUOTES + "*(.*?)" + QUOTES + "*\\s*\\)?");

  /** What a line says; null when it is no such line. */
  static @Nullable RuleMetadata read(String line) {
    boolean isRight = RIGHT.matcher(line).matches();
    Matcher matcher = (isRight ? RIGHT : ALIKE).matcher(line);
    return matcher.matches()
        ? new RuleMetadata(matcher.group(1), matcher.group(2).strip(), isRight)
        : null;
  }

  RuleBlock.RuleLine onLine(int number) {
    return new RuleBlock.RuleLine(text, number);
  }

  @Override
  public String toString() {
    return "@" + name + "(\"" + Quote.of(text) + "\")";
  }
}
