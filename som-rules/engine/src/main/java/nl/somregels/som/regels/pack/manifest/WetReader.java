package nl.somregels.som.regels.pack.manifest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.language.SentenceLocation;
import nl.somregels.som.regels.pack.language.SentenceReader;
import nl.somregels.som.regels.pack.language.Woordenschat;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Understands the laws of a manifest, and says what is wrong with the others. */
final class WetReader {
  private static final String ZOLANG = "(?: zolang (.+))?";
  private static final Pattern HANGT_NIET_AF =
      Pattern.compile("[Uu]itkomst hangt niet af van (\\S+)" + ZOLANG);
  private static final Pattern VERLAAGT_NOOIT =
      Pattern.compile("(\\S+) van (\\S+) naar (\\S+) verlaagt de prioriteit nooit" + ZOLANG);
  private static final Pattern GEEFT = Pattern.compile("[Aa]ls (.+) dan (altijd|nooit) (.+)");
  private static final String VORMEN =
      "Schrijf \"uitkomst hangt niet af van FEIT\", \"FEIT van X naar Y verlaagt de prioriteit"
          + " nooit\" of \"als ZIN en ZIN dan altijd UITKOMST\"; LEESMIJ.md legt ze uit.";

  private static final ValueType<Prioriteit> UITKOMST = ValueType.keuze(Prioriteit.class);

  private final SentenceReader zinnen;

  WetReader(MeldingCollector meldingen) {
    this.zinnen = new SentenceReader(Woordenschat.gebundeld(), meldingen);
  }

  /** The laws that can be understood, each once; the others are reported. */
  List<Wet> lees(List<YamlNode.YamlText> teksten) {
    if (teksten.size() > PakketLimits.WETTEN_PER_PAKKET) {
      zinnen.fout(
          MeldingCode.TE_VEEL_WETTEN,
          plaats(teksten.get(PakketLimits.WETTEN_PER_PAKKET).regelnummer()),
          "er mogen er %s zijn.".formatted(PakketLimits.WETTEN_PER_PAKKET),
          "Houd de wetten die het beleid dragen.");
      return List.of();
    }
    List<Wet> wetten = new ArrayList<>();
    for (YamlNode.YamlText tekst : teksten) {
      String zin =
          String.valueOf(tekst.tekst()).strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
      wet(zin, plaats(tekst.regelnummer())).ifPresent(wet -> voegToe(wet, wetten));
    }
    return wetten;
  }

  private static SentenceLocation plaats(int regelnummer) {
    return new SentenceLocation(PakketFileSet.MANIFEST, regelnummer, "Wet");
  }

  private void voegToe(Wet wet, List<Wet> wetten) {
    wetten.stream()
        .filter(wet::zegtHetzelfde)
        .findFirst()
        .ifPresentOrElse(
            eerder ->
                zinnen.fout(
                    MeldingCode.DUBBELE_WET,
                    plaats(wet.regelnummer()),
                    "\"%s\" zegt hetzelfde als de wet op regel %s."
                        .formatted(Quote.van(wet.zin()), eerder.regelnummer()),
                    "Haal een van de twee weg."),
            () -> wetten.add(wet));
  }

  private Optional<Wet> wet(String zin, SentenceLocation plaats) {
    Matcher vorm = HANGT_NIET_AF.matcher(zin);
    if (vorm.matches()) {
      return hangtNietAf(zin, plaats, vorm);
    }
    vorm = VERLAAGT_NOOIT.matcher(zin);
    if (vorm.matches()) {
      return verlaagtNooit(zin, plaats, vorm);
    }
    vorm = GEEFT.matcher(zin);
    if (vorm.matches()) {
      return geeft(zin, plaats, vorm);
    }
    zinnen.fout(
        MeldingCode.ONBEKENDE_WET, plaats, "\"" + Quote.van(zin) + "\" is geen wet.", VORMEN);
    return Optional.empty();
  }

  private Optional<Wet> hangtNietAf(String zin, SentenceLocation plaats, Matcher vorm) {
    Optional<Feit> feit = zinnen.feit(plaats, vorm.group(1));
    Optional<List<Voorwaarde>> zolang = zolang(plaats, vorm.group(2));
    return feit.isEmpty() || zolang.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wet.DoesNotDependOn(zin, plaats.regelnummer(), feit.get(), zolang.get()));
  }

  private Optional<Wet> verlaagtNooit(String zin, SentenceLocation plaats, Matcher vorm) {
    Optional<Feit> feit = zinnen.feit(plaats, vorm.group(1));
    String van = vorm.group(2);
    String naar = vorm.group(3);
    boolean waardenPassen =
        feit.filter(gevonden -> waardenPassen(gevonden, van, naar, plaats)).isPresent();
    Optional<List<Voorwaarde>> zolang = zolang(plaats, vorm.group(4));
    return !waardenPassen || zolang.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Wet.NeverLowers(zin, plaats.regelnummer(), feit.get(), van, naar, zolang.get()));
  }

  private boolean waardenPassen(Feit feit, String van, String naar, SentenceLocation plaats) {
    if (!(feit.soort() instanceof FeitType.Choice keuze)) {
      zinnen.fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          feit + " heeft geen vaste waarden om tussen te wisselen.",
          "Kies een feit met vaste waarden, zoals letselrisico of lvb.");
      return false;
    }
    ValueType<String> waarden = ValueType.keuze(keuze.woorden());
    boolean past =
        zinnen.keuze(plaats, van, waarden, "waarde van " + feit).isPresent()
            & zinnen.keuze(plaats, naar, waarden, "waarde van " + feit).isPresent();
    if (past && van.equals(naar)) {
      zinnen.fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          "van %s naar %s verandert er niets.".formatted(van, naar),
          "Kies twee waarden uit: " + String.join(", ", keuze.woorden()) + ".");
      return false;
    }
    return past;
  }

  private Optional<Wet> geeft(String zin, SentenceLocation plaats, Matcher vorm) {
    Optional<List<Voorwaarde>> voorwaarden = zinnen.voorwaarden(plaats, vorm.group(1));
    EnumSet<Prioriteit> genoemd = EnumSet.noneOf(Prioriteit.class);
    String[] woorden = vorm.group(3).split(" of ", -1);
    for (String woord : woorden) {
      zinnen.keuze(plaats, woord, UITKOMST, "uitkomst").ifPresent(genoemd::add);
    }
    if (genoemd.size() == Prioriteit.values().length) {
      zinnen.fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          "alle uitkomsten worden genoemd, dus de wet zegt niets.",
          "Noem alleen de uitkomsten waar het om gaat.");
      return Optional.empty();
    }
    return voorwaarden.isEmpty() || genoemd.size() < woorden.length
        ? Optional.empty()
        : Optional.of(
            new Wet.Yields(
                zin,
                plaats.regelnummer(),
                voorwaarden.get(),
                vorm.group(2).equals("altijd") ? genoemd : EnumSet.complementOf(genoemd)));
  }

  private Optional<List<Voorwaarde>> zolang(SentenceLocation plaats, @Nullable String tekst) {
    return tekst == null ? Optional.of(List.of()) : zinnen.voorwaarden(plaats, tekst);
  }
}
