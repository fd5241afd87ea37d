package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.feiten.Witness;
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
  private static final int GROOTSTE_MOGELIJKHEDEN = 5;

  private static final int BREEDTE = 96;

  private final Vergelijking vergelijking;
  private final VergelijkingDetails verantwoording;
  private final WrappedText tekst = new WrappedText(BREEDTE);

  private VergelijkingText(Vergelijking vergelijking) {
    this.vergelijking = vergelijking;
    this.verantwoording = vergelijking.verantwoording();
  }

  /** The report; lines end in a line feed. */
  public static String render(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return new VergelijkingText(vergelijking).verslag();
  }

  private String verslag() {
    tekst.regel(
        "Vergelijking van pakket " + vergelijking.van() + " met pakket " + vergelijking.naar());
    tekst.regel(VergelijkingSentences.vergeleken(vergelijking));
    tekst.regel(VergelijkingSentences.profiel());
    tekst.kop("Uitkomst");
    tekst.regel(VergelijkingSentences.conclusie(vergelijking));
    VergelijkingSentences.cijfers(vergelijking).forEach(tekst::punt);
    regels("Wat er in de regels verandert", verantwoording.regels());
    overgangen("Wie verandert van prioriteit", vergelijking.overgangen(), "profiel");
    overgangen(
        "Wie alleen bij deels bekende feiten verandert",
        verantwoording.alleenDeels(),
        "deels bekend profiel");
    overgangen("Wie verandert van weeggroep", vergelijking.overgangenWeeggroep(), "profiel");
    redenen();
    mogelijkheden();
    populatie();
    regels("Alleen anders verwoord", verantwoording.bewoording());
    tekst.kop("De pakketten");
    tekst.punt(VergelijkingSentences.pakket(verantwoording.van()));
    tekst.punt(VergelijkingSentences.pakket(verantwoording.naar()));
    return tekst.toString();
  }

  private void regels(String kop, List<RegelDifference> verschillen) {
    if (!verschillen.isEmpty()) {
      tekst.kop(kop);
      verschillen.forEach(verschil -> tekst.punt(VergelijkingSentences.zin(verschil)));
    }
  }

  private void overgangen(String kop, List<Overgang> overgangen, String wat) {
    if (overgangen.isEmpty()) {
      return;
    }
    tekst.kop(kop);
    for (Overgang overgang : overgangen) {
      tekst.punt(
          overgang.van()
              + " wordt "
              + overgang.naar()
              + aantal(overgang.aantal(), wat)
              + voorbeeld(overgang.getuige()));
      if (!overgang.oorzaken().isEmpty()) {
        tekst.vervolg("Oorzaak:");
        overgang.oorzaken().forEach(oorzaak -> tekst.onderpunt(VergelijkingSentences.zin(oorzaak)));
      }
    }
  }

  private void redenen() {
    if (verantwoording.redenen().isEmpty()) {
      return;
    }
    tekst.kop("Zelfde prioriteit, andere reden of weeggroep");
    for (RedenChange reden : verantwoording.redenen()) {
      tekst.punt(
          reden.prioriteit()
              + " blijft"
              + aantal(reden.aantal(), "profiel")
              + hoofdletter(String.join("; ", reden.anders()))
              + "."
              + voorbeeld(reden.getuige()));
    }
  }

  private void mogelijkheden() {
    List<PossibleOutcomesChange> alle = verantwoording.mogelijkheden();
    if (alle.isEmpty()) {
      return;
    }
    tekst.kop("Andere mogelijke uitkomsten");
    List<PossibleOutcomesChange> grootste =
        alle.subList(0, Math.min(GROOTSTE_MOGELIJKHEDEN, alle.size()));
    for (PossibleOutcomesChange verandering : grootste) {
      tekst.punt(
          VergelijkingSentences.mogelijk(verandering.van())
              + " wordt "
              + VergelijkingSentences.mogelijk(verandering.naar())
              + aantal(verandering.aantal(), "profiel")
              + voorbeeld(verandering.getuige()));
    }
    if (alle.size() > grootste.size()) {
      tekst.regel(
          "Dit zijn de "
              + grootste.size()
              + " grootste van "
              + alle.size()
              + " soorten; de pagina (--html) heeft ze alle.");
    }
  }

  private static String hoofdletter(String zin) {
    return " " + Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
  }

  private static String aantal(long aantal, String wat) {
    String meer =
        wat.replace("bekend profiel", "bekende profiel").replaceAll("profiel$", "profielen");
    return ": " + DutchNumbers.duizendtallen(aantal) + " " + (aantal == 1 ? wat : meer) + ".";
  }

  private static String voorbeeld(Witness getuige) {
    return " Kleinste voorbeeld: " + VergelijkingSentences.geval(getuige) + ".";
  }

  private void populatie() {
    List<OvergangCount> verplaatsingen = vergelijking.populatie();
    if (verplaatsingen == null) {
      return;
    }
    tekst.kop("In de populatie");
    tekst.regel(VergelijkingSentences.verplaatst(verplaatsingen));
    verplaatsingen.stream()
        .filter(verplaatsing -> !verplaatsing.van().equals(verplaatsing.naar()))
        .forEach(
            verplaatsing ->
                tekst.punt(
                    verplaatsing.van()
                        + " wordt "
                        + verplaatsing.naar()
                        + ": "
                        + DutchNumbers.duizendtallen(verplaatsing.aantal())
                        + "."));
  }
}
