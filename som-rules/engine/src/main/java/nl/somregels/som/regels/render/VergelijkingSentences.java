package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.vergelijking.VergelijkingDetails;

/** What every report of a comparison says, in Dutch sentences. Thread-safe. */
public final class VergelijkingSentences {
  private VergelijkingSentences() {}

  /** What was compared. */
  public static String compared(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return "Vergeleken zijn alle "
        + number(vergelijking.profielen())
        + " volledig bekende profielen die de regels kunnen onderscheiden, elk in Drools, en "
        + number(vergelijking.profielenDeels())
        + " deels bekende profielen, exact geteld.";
  }

  /** What a number of profiles says, and what it does not. */
  public static String profile() {
    return "Een profiel is een soort zaak en telt een keer, hoe vaak die zaak ook voorkomt. Hoeveel"
        + " mensen het betreft, zegt alleen een populatie.";
  }

  /** Whether anything changes, and whether the rules differ at all. */
  public static String conclusion(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    VergelijkingDetails details = vergelijking.details();
    if (!vergelijking.isEqual()) {
      return vergelijking.gewijzigd() + vergelijking.gewijzigdDeels() == 0
          ? "Niemand krijgt een andere prioriteit; redenen of weeggroepen veranderen wel."
          : "Er zijn zaken die een andere prioriteit krijgen.";
    }
    if (!details.regels().isEmpty()) {
      return "Geen enkel profiel verandert, al zeggen de regels niet overal hetzelfde.";
    }
    return details.bewoording().isEmpty()
        ? "Geen enkel profiel verandert. De regels zijn woord voor woord gelijk."
        : "Geen enkel profiel verandert. De regels beslissen hetzelfde; alleen de bewoording"
            + " verschilt.";
  }

  /** The numbers, each with what it counts and out of how many. */
  public static List<String> digits(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return List.of(
        share("Andere prioriteit", vergelijking.gewijzigd(), vergelijking.profielen()),
        share(
            "Zelfde prioriteit, andere reden of weeggroep",
            vergelijking.gewijzigdeReden(),
            vergelijking.profielen()),
        share(
            "Andere prioriteit bij deels bekende feiten",
            vergelijking.gewijzigdDeels(),
            vergelijking.profielenDeels()),
        share(
            "Andere mogelijke uitkomsten, deels bekende feiten meegeteld",
            vergelijking.details().possibleOutcomes().stream()
                .mapToLong(PossibleOutcomesChange::aantal)
                .sum(),
            Math.addExact(vergelijking.profielen(), vergelijking.profielenDeels())));
  }

  /** The outcomes that are possible, as one phrase. */
  public static String possible(List<Prioriteit> outcomes) {
    Objects.requireNonNull(outcomes, "outcomes");
    return outcomes.stream().map(Prioriteit::name).collect(Collectors.joining(" of "));
  }

  /** How many cases of a population get another prioriteit. */
  public static String moved(List<OvergangCount> moves) {
    return moved("Andere prioriteit in de populatie", moves);
  }

  /** How many cases of a population get another weeggroep. */
  public static String movedGroup(List<OvergangCount> groups) {
    return moved("Andere weeggroep in de populatie", Objects.requireNonNull(groups, "groups"));
  }

  private static String moved(String what, List<OvergangCount> moves) {
    Objects.requireNonNull(moves, "moves");
    long path = moves.stream().filter(OvergangCount::moves).mapToLong(OvergangCount::aantal).sum();
    return share(what, path, moves.stream().mapToLong(OvergangCount::aantal).sum());
  }

  /** One case that moves: its kenmerk, from where to where, and why. */
  public static String mover(Mover mover) {
    Objects.requireNonNull(mover, "mover");
    return "%s: %s wordt %s (%s)."
        .formatted(
            mover.kenmerk(),
            place(mover.van(), mover.vanWeeggroep()),
            place(mover.naar(), mover.naarWeeggroep()),
            String.join("; ", mover.oorzaken()));
  }

  private static String place(String prioriteit, String group) {
    return prioriteit + (group.equals("geen") ? "" : " groep " + group);
  }

  /** One difference as a sentence. */
  public static String sentence(RegelDifference difference) {
    Objects.requireNonNull(difference, "difference");
    String sentence = difference.toString();
    return sentence.endsWith(".\"") ? sentence : sentence + ".";
  }

  /** What identifies a pack, with its whole hash. */
  public static String pakket(Regelpakket pakket) {
    Objects.requireNonNull(pakket, "pakket");
    return "%s: %s (herziening %s, hash %s)"
        .formatted(pakket.versie(), pakket.titel(), pakket.herziening(), pakket.pakketHash());
  }

  /** The facts of a case by the names that files use, and the date it is judged on. */
  public static String oneCase(DatedCase witness) {
    Objects.requireNonNull(witness, "witness");
    Map<String, Object> feiten = witness.toJson();
    return feiten.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(feit -> feit.getKey() + " " + feit.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String share(String what, long count, long total) {
    return what
        + ": "
        + number(count)
        + " van "
        + number(total)
        + " ("
        + DutchNumbers.share(count, total)
        + ").";
  }

  private static String number(long number) {
    return DutchNumbers.thousands(number);
  }
}
