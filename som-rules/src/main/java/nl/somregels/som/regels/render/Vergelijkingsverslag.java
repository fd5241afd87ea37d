package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.Verplaatsing;

/** A comparison as text that an analyst can take into a meeting. Thread-safe. */
public final class Vergelijkingsverslag {
  private static final int BREEDTE = 96;

  private Vergelijkingsverslag() {}

  /** The report; lines end in a line feed. */
  public static String render(Vergelijking vergelijking) {
    Tekst tekst = new Tekst(BREEDTE);
    tekst.regel(
        "Vergelijking van pakket " + vergelijking.van() + " met pakket " + vergelijking.naar());
    tekst.regel(
        "Vergeleken zijn alle "
            + getal(vergelijking.profielen())
            + " volledig bekende profielen die de regels kunnen onderscheiden, elk in Drools, en "
            + getal(vergelijking.profielenDeels())
            + " deels bekende profielen, exact geteld.");
    tekst.kop("Uitkomst");
    if (vergelijking.isGelijk()) {
      tekst.regel("Geen enkel profiel verandert. De pakketten beslissen hetzelfde.");
    }
    tekst.punt(aandeel("Andere prioriteit", vergelijking.gewijzigd(), vergelijking.profielen()));
    tekst.punt(
        aandeel(
            "Zelfde prioriteit, andere reden of weeggroep",
            vergelijking.gewijzigdeReden(),
            vergelijking.profielen()));
    tekst.punt(
        aandeel(
            "Andere prioriteit bij deels bekende feiten",
            vergelijking.gewijzigdDeels(),
            vergelijking.profielenDeels()));
    overgangen("Wie verandert van prioriteit", vergelijking.overgangen(), tekst);
    overgangen("Wie verandert van weeggroep", vergelijking.overgangenWeeggroep(), tekst);
    if (vergelijking.populatie() != null) {
      populatie(vergelijking.populatie(), tekst);
    }
    return tekst.toString();
  }

  private static void overgangen(String kop, List<Overgang> overgangen, Tekst tekst) {
    if (overgangen.isEmpty()) {
      return;
    }
    tekst.kop(kop);
    for (Overgang overgang : overgangen) {
      tekst.punt(
          overgang.van()
              + " wordt "
              + overgang.naar()
              + ": "
              + getal(overgang.aantal())
              + (overgang.aantal() == 1 ? " profiel." : " profielen.")
              + " Kleinste voorbeeld: "
              + geval(overgang.getuige())
              + "."
              + (overgang.oorzaken().isEmpty()
                  ? ""
                  : " Oorzaak: " + String.join("; ", overgang.oorzaken()) + "."));
    }
  }

  private static String geval(Getuige getuige) {
    Map<String, Object> feiten = getuige.toJson();
    return feiten.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(feit -> feit.getKey() + " " + feit.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void populatie(List<Verplaatsing> verplaatsingen, Tekst tekst) {
    tekst.kop("In de populatie");
    long totaal = verplaatsingen.stream().mapToLong(Verplaatsing::aantal).sum();
    long weg =
        verplaatsingen.stream()
            .filter(verplaatsing -> !verplaatsing.van().equals(verplaatsing.naar()))
            .mapToLong(Verplaatsing::aantal)
            .sum();
    tekst.regel(aandeel("Andere prioriteit", weg, totaal));
    verplaatsingen.stream()
        .filter(verplaatsing -> !verplaatsing.van().equals(verplaatsing.naar()))
        .forEach(
            verplaatsing ->
                tekst.punt(
                    verplaatsing.van()
                        + " wordt "
                        + verplaatsing.naar()
                        + ": "
                        + getal(verplaatsing.aantal())
                        + "."));
  }

  private static String aandeel(String wat, long aantal, long totaal) {
    return wat
        + ": "
        + getal(aantal)
        + " van "
        + getal(totaal)
        + " ("
        + Getalnotatie.aandeel(aantal, totaal)
        + ").";
  }

  private static String getal(long getal) {
    return Getalnotatie.duizendtallen(getal);
  }
}
