package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.text.DutchSentence;
import nl.somregels.som.vergelijking.CriteriumDifference;
import nl.somregels.som.vergelijking.CriteriumDifference.CriteriumText;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.vergelijking.VergelijkingDetails;

/** A comparison as text that an analyst can take into a meeting. Thread-safe. */
public final class VergelijkingText {
  /** Few kinds are most of it; all of them are on the page. */
  private static final int LARGEST_POSSIBILITIES = 5;

  private static final int WIDTH = 96;

  private final Vergelijking vergelijking;
  private final VergelijkingDetails details;
  private final WrappedText text = new WrappedText(WIDTH);

  private VergelijkingText(Vergelijking vergelijking) {
    this.vergelijking = vergelijking;
    this.details = vergelijking.details();
  }

  /** The report; lines end in a line feed. */
  public static String render(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return new VergelijkingText(vergelijking).report();
  }

  private String report() {
    text.line(
        "Vergelijking van pakket " + vergelijking.van() + " met pakket " + vergelijking.naar());
    text.line(VergelijkingSentences.compared(vergelijking));
    text.line(VergelijkingSentences.profile());
    text.header("Uitkomst");
    text.line(VergelijkingSentences.conclusion(vergelijking));
    VergelijkingSentences.digits(vergelijking).forEach(text::point);
    population();
    rules();
    overgangen("Wie verandert van prioriteit", vergelijking.overgangen(), "profiel");
    overgangen(
        "Wie alleen bij deels bekende feiten verandert",
        details.onlyPartly(),
        "deels bekend profiel");
    overgangen("Wie verandert van weeggroep", vergelijking.overgangenWeeggroep(), "profiel");
    reasons();
    possibilities();
    lines("Alleen anders verwoord", details.bewoording());
    text.header("De pakketten");
    text.point(VergelijkingSentences.pakket(details.van()));
    text.point(VergelijkingSentences.pakket(details.naar()));
    return text.toString();
  }

  private void rules() {
    lines("Wat er in de regels verandert", details.regels());
    for (CriteriumDifference difference : details.criteria()) {
      CriteriumText only =
          difference.van() == null
              ? difference.naar()
              : difference.naar() == null ? difference.van() : null;
      if (only != null) {
        text.line(
            DutchSentence.capital(difference.regel())
                + (difference.van() == null ? " is nieuw" : " is vervallen")
                + ". Voorwaarden:");
        only.voorwaarden().forEach(text::point);
      }
    }
  }

  private void lines(String header, List<RegelDifference> differences) {
    if (!differences.isEmpty()) {
      text.header(header);
      differences.forEach(difference -> text.point(VergelijkingSentences.sentence(difference)));
    }
  }

  private void overgangen(String header, List<Overgang> overgangen, String what) {
    if (overgangen.isEmpty()) {
      return;
    }
    text.header(header);
    for (Overgang overgang : overgangen) {
      text.point(
          overgang.van()
              + " wordt "
              + overgang.naar()
              + count(overgang.aantal(), what)
              + voorbeeld(overgang.getuige()));
      if (!overgang.oorzaken().isEmpty()) {
        text.continuation("Oorzaak:");
        overgang.oorzaken().forEach(cause -> text.subPoint(VergelijkingSentences.sentence(cause)));
      }
    }
  }

  private void reasons() {
    if (details.redenen().isEmpty()) {
      return;
    }
    text.header("Zelfde prioriteit, andere reden of weeggroep");
    for (RedenChange reason : details.redenen()) {
      text.point(
          reason.prioriteit()
              + " blijft"
              + count(reason.aantal(), "profiel")
              + " "
              + DutchSentence.capital(String.join("; ", reason.anders()))
              + "."
              + voorbeeld(reason.getuige()));
    }
  }

  private void possibilities() {
    List<PossibleOutcomesChange> all = details.possibleOutcomes();
    if (all.isEmpty()) {
      return;
    }
    text.header("Andere mogelijke uitkomsten");
    List<PossibleOutcomesChange> largest =
        all.subList(0, Math.min(LARGEST_POSSIBILITIES, all.size()));
    for (PossibleOutcomesChange change : largest) {
      text.point(
          VergelijkingSentences.possible(change.van())
              + " wordt "
              + VergelijkingSentences.possible(change.naar())
              + count(change.aantal(), "profiel")
              + voorbeeld(change.getuige()));
    }
    if (all.size() > largest.size()) {
      text.line("Dit zijn de " + largest.size() + " grootste van " + all.size() + " soorten.");
    }
  }

  private static String count(long count, String what) {
    String more =
        what.replace("bekend profiel", "bekende profiel").replaceAll("profiel$", "profielen");
    return ": " + DutchNumbers.thousands(count) + " " + (count == 1 ? what : more) + ".";
  }

  private static String voorbeeld(DatedCase witness) {
    return " Kleinste voorbeeld: " + VergelijkingSentences.oneCase(witness) + ".";
  }

  private void population() {
    List<OvergangCount> moves = vergelijking.populatie();
    if (moves == null) {
      return;
    }
    text.header("In de populatie");
    text.line(VergelijkingSentences.moved(moves));
    moves(moves, "");
    List<OvergangCount> groups = vergelijking.populatieWeeggroep();
    if (groups != null && groups.stream().anyMatch(OvergangCount::moves)) {
      text.line(VergelijkingSentences.movedGroup(groups));
      moves(groups, "weeggroep ");
    }
    List<Mover> who = vergelijking.wie();
    if (who != null) {
      text.header("Wie er verandert");
      who.forEach(mover -> text.point(VergelijkingSentences.mover(mover)));
    }
  }

  private void moves(List<OvergangCount> moves, String what) {
    moves.stream()
        .filter(OvergangCount::moves)
        .forEach(
            move ->
                text.point(
                    what
                        + move.van()
                        + " wordt "
                        + move.naar()
                        + ": "
                        + DutchNumbers.thousands(move.aantal())
                        + "."));
  }
}
