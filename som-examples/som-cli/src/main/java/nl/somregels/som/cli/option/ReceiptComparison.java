package nl.somregels.som.cli.option;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.replay.ReceiptFile;
import nl.somregels.som.regels.replay.ReceiptFile.Match;
import org.jspecify.annotations.Nullable;

/** Compares the cases of a run with the receipts that it replays. */
public final class ReceiptComparison {
  private final @Nullable ReceiptFile kept;
  private final Map<Match, Count> counts = new EnumMap<>(Match.class);

  private record Count(long cases, String example) {
    String zaken() {
      return cases == 1
          ? "1 zaak (" + example + ")"
          : "%s zaken (zoals %s)".formatted(cases, example);
    }
  }

  /** With what was kept, or null when nothing is replayed. */
  ReceiptComparison(@Nullable ReceiptFile kept) {
    this.kept = kept;
  }

  /** How one case stands to what was kept; on any number of threads at once. */
  public Match match(Gedetineerde feiten) {
    return kept == null ? Match.SAME : kept.match(feiten, null);
  }

  /** Counts a case; on one thread. */
  public void count(String kenmerk, Match match) {
    counts.merge(match, new Count(1, kenmerk), (all, one) -> new Count(all.cases + 1, all.example));
  }

  /** Says what is not as then; whether everything is. */
  public boolean end(PrintStream err) {
    if (kept == null) {
      return true;
    }
    if (counts.containsKey(Match.UNKNOWN_KEY)) {
      say(
          err,
          "het receipt is gemaakt met de sleutel %s. Het programma heeft die niet en kan de feiten niet vergelijken."
              .formatted(kept.first().sleutel()));
      return false;
    }
    if (kept.isBare()) {
      if (!counts.containsKey(Match.SAME)) {
        say(
            err,
            "geen enkele zaak in de invoer heeft de feiten van het receipt (invoerHash %s)."
                .formatted(kept.first().invoerHash()));
      }
      return counts.containsKey(Match.SAME);
    }
    say(err, Match.OTHER_FACTS, "bij %s zijn de feiten anders dan bij het receipt.");
    say(err, Match.OTHER_CASE, "het receipt is niet van %s in de invoer.");
    return counts.keySet().equals(Set.of(Match.SAME));
  }

  private void say(PrintStream err, Match match, String text) {
    Count count = counts.get(match);
    if (count != null) {
      say(err, text.formatted(count.zaken()));
    }
  }

  private static void say(PrintStream err, String text) {
    err.println(Lines.oneLine("Let op: " + text));
  }
}
