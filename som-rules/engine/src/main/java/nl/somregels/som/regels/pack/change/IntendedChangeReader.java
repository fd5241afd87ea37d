package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.language.SentenceLocation;
import nl.somregels.som.regels.pack.language.SentenceReader;
import nl.somregels.som.regels.pack.language.Woordenschat;
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.yaml.ValueType;

/** Understands the lines of a contract, and says what is wrong with the others. */
final class IntendedChangeReader {
  private static final Pattern VORM = Pattern.compile("(.+?) (?:in alle andere gevallen|als (.+))");
  private static final String GEEN = "(?:nog )?geen";
  private static final Pattern VAN_NAAR = Pattern.compile("van (.+) naar (.+)");
  private static final String VORMEN =
      "Schrijf \"van UITKOMST naar UITKOMST als ZIN en ZIN\", \"van geen weeggroep naar weeggroep A"
          + " als ZIN\" of \"andere reden bij dezelfde uitkomst als ZIN\"; LEESMIJ.md legt ze uit.";
  private static final ValueType<Prioriteit> UITKOMST = ValueType.keuze(Prioriteit.class);
  private static final ValueType<String> GROEPEN =
      ValueType.keuze(List.of(ChangeKind.GEEN_GROEP, ChangeKind.groep("A"), ChangeKind.groep("B")));

  private final SentenceReader zinnen;
  private final List<IntendedChange> wijzigingen = new ArrayList<>();

  IntendedChangeReader(MeldingCollector meldingen) {
    this.zinnen = new SentenceReader(Woordenschat.gebundeld(), meldingen);
  }

  /**
   * One line of the list.
   *
   * @param tekst without its dash, with single blanks
   * @param nummer from 1
   */
  record ContractLine(String tekst, int nummer) {}

  /** Whether these lines say that the contract is still to be written. */
  static boolean isNogOpen(List<ContractLine> regels) {
    return regels.size() == 1 && isWoord(regels.get(0), "nog geen");
  }

  /** What the lines say; empty, and reported, when something of them is wrong. */
  Optional<List<IntendedChange>> lees(List<ContractLine> regels) {
    if (regels.size() == 1 && isWoord(regels.get(0), GEEN)) {
      return Optional.of(List.of());
    }
    if (regels.size() > PakketLimits.WIJZIGINGEN_PER_PAKKET) {
      zinnen.fout(
          MeldingCode.TE_VEEL_WIJZIGINGEN,
          plaats(regels.get(PakketLimits.WIJZIGINGEN_PER_PAKKET).nummer()),
          "er mogen er %s zijn.".formatted(PakketLimits.WIJZIGINGEN_PER_PAKKET),
          "Voeg wijzigingen samen.");
      return Optional.empty();
    }
    regels.forEach(regel -> wijziging(regel).ifPresent(this::voegToe));
    return wijzigingen.size() == regels.size() ? Optional.of(wijzigingen) : Optional.empty();
  }

  private void voegToe(IntendedChange wijziging) {
    wijzigingen.stream()
        .filter(wijziging::zegtHetzelfde)
        .findFirst()
        .ifPresentOrElse(
            eerder ->
                zinnen.fout(
                    MeldingCode.DUBBELE_WIJZIGING,
                    plaats(wijziging.regelnummer()),
                    "\"%s\" zegt hetzelfde als regel %s."
                        .formatted(Quote.van(wijziging.zin()), eerder.regelnummer()),
                    "Haal een van de twee weg."),
            () -> wijzigingen.add(wijziging));
  }

  private Optional<IntendedChange> wijziging(ContractLine regel) {
    SentenceLocation plaats = plaats(regel.nummer());
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
    Optional<ChangeKind> verandering = verandering(plaats, vorm.group(1), regel.tekst());
    Optional<List<Voorwaarde>> voorwaarden =
        vorm.group(2) == null ? Optional.of(List.of()) : zinnen.voorwaarden(plaats, vorm.group(2));
    return verandering.flatMap(
        gevonden ->
            voorwaarden.map(
                gelezen -> new IntendedChange(regel.tekst(), regel.nummer(), gevonden, gelezen)));
  }

  private Optional<ChangeKind> verandering(SentenceLocation plaats, String wat, String zin) {
    if (wat.equals(ChangeKind.REDEN.toString())) {
      return Optional.of(ChangeKind.REDEN);
    }
    Matcher vanNaar = VAN_NAAR.matcher(wat);
    if (!vanNaar.matches()) {
      return onbekend(plaats, zin);
    }
    return wat.contains("weeggroep")
        ? verandering(plaats, vanNaar, GROEPEN, "weeggroep", ChangeKind::weeggroep)
        : verandering(plaats, vanNaar, UITKOMST, "uitkomst", ChangeKind::prioriteit);
  }

  private <T> Optional<ChangeKind> verandering(
      SentenceLocation plaats,
      Matcher vanNaar,
      ValueType<T> soort,
      String wat,
      BiFunction<T, T, ChangeKind> maker) {
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

  private <T> Optional<T> onbekend(SentenceLocation plaats, String zin) {
    zinnen.fout(
        MeldingCode.ONBEKENDE_WIJZIGING,
        plaats,
        "\"" + Quote.van(zin) + "\" is geen wijziging die te controleren is.",
        VORMEN);
    return Optional.empty();
  }

  private static boolean isWoord(ContractLine regel, String woord) {
    return regel.tekst().matches("(?:" + woord + ")\\.?");
  }

  private static SentenceLocation plaats(int nummer) {
    return new SentenceLocation(PakketNotes.WIJZIGING, nummer, "Bedoelde wijziging");
  }
}
