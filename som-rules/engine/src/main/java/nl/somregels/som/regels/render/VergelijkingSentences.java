package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.vergelijking.VergelijkingDetails;

/** What every report of a comparison says, in Dutch sentences. Thread-safe. */
public final class VergelijkingSentences {
  private VergelijkingSentences() {}

  /** What was compared. */
  public static String vergeleken(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return "Vergeleken zijn alle "
        + getal(vergelijking.profielen())
        + " volledig bekende profielen die de regels kunnen onderscheiden, elk in Drools, en "
        + getal(vergelijking.profielenDeels())
        + " deels bekende profielen, exact geteld.";
  }

  /** What a number of profiles says, and what it does not. */
  public static String profiel() {
    return "Een profiel is een soort zaak en telt een keer, hoe vaak die zaak ook voorkomt. Hoeveel"
        + " mensen het betreft, zegt alleen een populatie.";
  }

  /** Whether anything changes, and whether the rules differ at all. */
  public static String conclusie(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    VergelijkingDetails verantwoording = vergelijking.verantwoording();
    if (!vergelijking.isGelijk()) {
      return vergelijking.gewijzigd() + vergelijking.gewijzigdDeels() == 0
          ? "Niemand krijgt een andere prioriteit; redenen of weeggroepen veranderen wel."
          : "Er zijn zaken die een andere prioriteit krijgen.";
    }
    if (!verantwoording.regels().isEmpty()) {
      return "Geen enkel profiel verandert, al zeggen de regels niet overal hetzelfde.";
    }
    return verantwoording.bewoording().isEmpty()
        ? "Geen enkel profiel verandert. De regels zijn woord voor woord gelijk."
        : "Geen enkel profiel verandert. De regels beslissen hetzelfde; alleen de bewoording"
            + " verschilt.";
  }

  /** The numbers, each with what it counts and out of how many. */
  public static List<String> cijfers(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return List.of(
        aandeel("Andere prioriteit", vergelijking.gewijzigd(), vergelijking.profielen()),
        aandeel(
            "Zelfde prioriteit, andere reden of weeggroep",
            vergelijking.gewijzigdeReden(),
            vergelijking.profielen()),
        aandeel(
            "Andere prioriteit bij deels bekende feiten",
            vergelijking.gewijzigdDeels(),
            vergelijking.profielenDeels()),
        aandeel(
            "Andere mogelijke uitkomsten, deels bekende feiten meegeteld",
            vergelijking.verantwoording().mogelijkheden().stream()
                .mapToLong(PossibleOutcomesChange::aantal)
                .sum(),
            Math.addExact(vergelijking.profielen(), vergelijking.profielenDeels())));
  }

  /** The outcomes that are possible, as one phrase. */
  public static String mogelijk(List<Prioriteit> uitkomsten) {
    Objects.requireNonNull(uitkomsten, "uitkomsten");
    return uitkomsten.stream().map(Prioriteit::name).collect(Collectors.joining(" of "));
  }

  /** How many cases of a population move. */
  public static String verplaatst(List<OvergangCount> verplaatsingen) {
    Objects.requireNonNull(verplaatsingen, "verplaatsingen");
    long totaal = verplaatsingen.stream().mapToLong(OvergangCount::aantal).sum();
    long weg =
        verplaatsingen.stream()
            .filter(verplaatsing -> !verplaatsing.van().equals(verplaatsing.naar()))
            .mapToLong(OvergangCount::aantal)
            .sum();
    return aandeel("Andere prioriteit in de populatie", weg, totaal);
  }

  /** One difference as a sentence. */
  public static String zin(RegelDifference verschil) {
    Objects.requireNonNull(verschil, "verschil");
    String zin = verschil.toString();
    return zin.endsWith(".\"") ? zin : zin + ".";
  }

  /** What identifies a pack, with its whole hash. */
  public static String pakket(Regelpakket pakket) {
    Objects.requireNonNull(pakket, "pakket");
    return "%s: %s (herziening %s, hash %s)"
        .formatted(pakket.versie(), pakket.titel(), pakket.herziening(), pakket.pakketHash());
  }

  /** The facts of a case by the names that files use, and the date it is judged on. */
  public static String geval(Witness getuige) {
    Objects.requireNonNull(getuige, "getuige");
    Map<String, Object> feiten = getuige.toJson();
    return feiten.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(feit -> feit.getKey() + " " + feit.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String aandeel(String wat, long aantal, long totaal) {
    return wat
        + ": "
        + getal(aantal)
        + " van "
        + getal(totaal)
        + " ("
        + DutchNumbers.aandeel(aantal, totaal)
        + ").";
  }

  private static String getal(long getal) {
    return DutchNumbers.duizendtallen(getal);
  }
}
