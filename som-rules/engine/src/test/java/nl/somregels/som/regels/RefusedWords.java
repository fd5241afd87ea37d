package nl.somregels.som.regels;

import java.util.regex.Pattern;

/** What no text and no source may say: the model puts in order, it turns nobody away. */
public final class RefusedWords {
  public static final Pattern PATTERN =
      Pattern.compile("(?i)afgewezen|afwijzing|uitgesloten|uitsluit");

  private RefusedWords() {}
}
