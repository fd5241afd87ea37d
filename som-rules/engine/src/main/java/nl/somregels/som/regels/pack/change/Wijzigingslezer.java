package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.files.Citaat;
import nl.somregels.som.regels.pack.files.Meldingen;
import nl.somregels.som.regels.pack.files.Pakketgrenzen;
import nl.somregels.som.regels.pack.language.Woordenschat;
import nl.somregels.som.regels.pack.language.Zinlezer;
import nl.somregels.som.regels.pack.language.Zinplaats;
import nl.somregels.som.regels.pack.model.BedoeldeWijziging;
import nl.somregels.som.regels.pack.model.Verandering;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.yaml.Waardesoort;

/** Understands the lines of a contract, and says what is wrong with the others. */
final class Wijzigingslezer {
  private static final Pattern VORM = Pattern.compile("(.+?) (?:in alle andere gevallen|als (.+))");
  private static final String GEEN = "(?:nog )?geen";
  private static final Pattern VAN_NAAR = Pattern.compile("van (.+) naar (.+)");
  private static final String VORMEN =
      "Schrijf \"van UITKOMST naar UITKOMST als ZIN en ZIN\", \"van geen weeggroep naar weeggroep A"
          + " als ZIN\" of \"andere reden bij dezelfde uitkomst als ZIN\"; LEESMIJ.md legt ze uit.";
  private static final Waardesoort<Prioriteit> UITKOMST = Waardesoort.keuze(Prioriteit.class);
  private static final Waardesoort<String> GROEPEN =
      Waardesoort.keuze(
          List.of(Verandering.GEEN_GROEP, Verandering.groep("A"), Verandering.groep("B")));

  private final Zinlezer zinnen;
  private final List<BedoeldeWijziging> wijzigingen = new ArrayList<>();

  Wijzigingslezer(Meldingen meldingen) {
    this.zinnen = new Zinlezer(Woordenschat.gebundeld(), meldingen);
  }

  /**
   * One line of the list.
   *
   * @param tekst without its dash, with single blanks
   * @param nummer from 1
   */
  record Regel(String tekst, int nummer) {}

  /** Whether these lines say that the contract is still to be written. */
  static boolean isNogOpen(List<Regel> regels) {
    return regels.size() == 1 && isWoord(regels.get(0), "nog geen");
  }

  /** What the lines say; empty, and reported, when something of them is wrong. */
  Optional<List<BedoeldeWijziging>> lees(List<Regel> regels) {
    if (regels.size() == 1 && isWoord(regels.get(0), GEEN)) {
      return Optional.of(List.of());
    }
    if (regels.size() > Pakketgrenzen.WIJZIGINGEN_PER_PAKKET) {
      zinnen.fout(
          MeldingCode.TE_VEEL_WIJZIGINGEN,
          plaats(regels.get(Pakketgrenzen.WIJZIGINGEN_PER_PAKKET).nummer()),
          "er mogen er %s zijn.".formatted(Pakketgrenzen.WIJZIGINGEN_PER_PAKKET),
          "Voeg wijzigingen samen.");
      return Optional.empty();
    }
    regels.forEach(regel -> wijziging(regel).ifPresent(this::voegToe));
    return wijzigingen.size() == regels.size() ? Optional.of(wijzigingen) : Optional.empty();
  }

  private void voegToe(BedoeldeWijziging wijziging) {
    wijzigingen.stream()
        .filter(wijziging::zegtHetzelfde)
        .findFirst()
        .ifPresentOrElse(
            eerder ->
                zinnen.fout(
                    MeldingCode.DUBBELE_WIJZIGING,
                    plaats(wijziging.regelnummer()),
                    "\"%s\" zegt hetzelfde als regel %s."
                        .formatted(Citaat.van(wijziging.zin()), eerder.regelnummer()),
                    "Haal een van de twee weg."),
            () -> wijzigingen.add(wijziging));
  }

  private Optional<BedoeldeWijziging> wijziging(Regel regel) {
    Zinplaats plaats = plaats(regel.nummer());
    if (isWoord(regel, GEEN)) {
      zinnen.fout(
          MeldingCode.GEEN_NAAST_WIJZIGING,
          plaats,
          "\"" + regel.tekst() + "\" staat naast andere regels.",
          "Haal deze regel of de andere weg.");
      return Optional.empty();
    }
    Matcher vorm = VORM.matcher(regel.tekst().replaceFirst("\\.$", ""));
    if (!vorm.matches()) {
      return onbekend(plaats, regel.tekst());
    }
    Optional<Verandering> verandering = verandering(plaats, vorm.group(1), regel.tekst());
    Optional<List<Voorwaarde>> voorwaarden =
        vorm.group(2) == null ? Optional.of(List.of()) : zinnen.voorwaarden(plaats, vorm.group(2));
    return verandering.flatMap(
        gevonden ->
            voorwaarden.map(
                gelezen ->
                    new BedoeldeWijziging(regel.tekst(), regel.nummer(), gevonden, gelezen)));
  }

  private Optional<Verandering> verandering(Zinplaats plaats, String wat, String zin) {
    if (wat.equals(Verandering.REDEN.toString())) {
      return Optional.of(Verandering.REDEN);
    }
    Matcher vanNaar = VAN_NAAR.matcher(wat);
    if (!vanNaar.matches()) {
      return onbekend(plaats, zin);
    }
    return wat.contains("weeggroep")
        ? verandering(plaats, vanNaar, GROEPEN, "weeggroep", Verandering::weeggroep)
        : verandering(plaats, vanNaar, UITKOMST, "uitkomst", Verandering::prioriteit);
  }

  private <T> Optional<Verandering> verandering(
      Zinplaats plaats,
      Matcher vanNaar,
      Waardesoort<T> soort,
      String wat,
      BiFunction<T, T, Verandering> maker) {
    Optional<T> van = zinnen.keuze(plaats, vanNaar.group(1), soort, wat);
    Optional<T> naar = zinnen.keuze(plaats, vanNaar.group(2), soort, wat);
    if (van.isPresent() && van.equals(naar)) {
      zinnen.fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          "van %s naar %s verandert er niets.".formatted(van.get(), naar.get()),
          "Kies twee verschillende.");
      return Optional.empty();
    }
    return van.flatMap(begin -> naar.map(einde -> maker.apply(begin, einde)));
  }

  private <T> Optional<T> onbekend(Zinplaats plaats, String zin) {
    zinnen.fout(
        MeldingCode.ONBEKENDE_WIJZIGING,
        plaats,
        "\"" + Citaat.van(zin) + "\" is geen wijziging die te controleren is.",
        VORMEN);
    return Optional.empty();
  }

  private static boolean isWoord(Regel regel, String woord) {
    return regel.tekst().matches("(?:" + woord + ")\\.?");
  }

  private static Zinplaats plaats(int nummer) {
    return new Zinplaats(Pakketdocumentatie.WIJZIGING, nummer, "Bedoelde wijziging");
  }
}
