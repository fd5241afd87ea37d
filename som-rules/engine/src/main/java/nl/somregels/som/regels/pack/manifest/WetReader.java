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
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Understands the laws of a manifest, and says what is wrong with the others. */
final class WetReader {
  private static final String WHILE = "(?: zolang (.+))?";
  private static final Pattern DOES_NOT_DEPEND_ON =
      Pattern.compile("[Uu]itkomst hangt niet af van (\\S+)" + WHILE);
  private static final Pattern NEVER_LOWERS =
      Pattern.compile("(\\S+) van (\\S+) naar (\\S+) verlaagt de prioriteit nooit" + WHILE);
  private static final Pattern YIELDS = Pattern.compile("[Aa]ls (.+) dan (altijd|nooit) (.+)");
  private static final String FORMS =
      "Schrijf \"uitkomst hangt niet af van FEIT\", \"FEIT van X naar Y verlaagt de prioriteit"
          + " nooit\" of \"als ZIN en ZIN dan altijd UITKOMST\"; LEESMIJ.md legt ze uit.";

  private static final ValueType<Prioriteit> OUTCOME = ValueType.choice(Prioriteit.class);

  private final SentenceReader sentences;

  WetReader(MeldingCollector meldingen) {
    this.sentences = new SentenceReader(meldingen);
  }

  /** The laws that can be understood, each once; the others are reported. */
  List<Wet> read(List<YamlNode.YamlText> texts) {
    if (texts.size() > PakketLimits.WETTEN_PER_PAKKET) {
      sentences.error(
          MeldingCode.TE_VEEL_WETTEN,
          place(texts.get(PakketLimits.WETTEN_PER_PAKKET).lineNumber()),
          "er mogen er %s zijn.".formatted(PakketLimits.WETTEN_PER_PAKKET),
          "Houd de wetten die het beleid dragen.");
      return List.of();
    }
    List<Wet> wetten = new ArrayList<>();
    for (YamlNode.YamlText text : texts) {
      String sentence =
          String.valueOf(text.text()).strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
      wet(sentence, place(text.lineNumber())).ifPresent(wet -> add(wet, wetten));
    }
    return wetten;
  }

  private static SentenceLocation place(int lineNumber) {
    return new SentenceLocation(PakketFileSet.MANIFEST, lineNumber, "Wet");
  }

  private void add(Wet wet, List<Wet> wetten) {
    wetten.stream()
        .filter(wet::saysTheSame)
        .findFirst()
        .ifPresentOrElse(
            earlier ->
                sentences.error(
                    MeldingCode.DUBBELE_WET,
                    place(wet.regelnummer()),
                    "\"%s\" zegt hetzelfde als de wet op regel %s."
                        .formatted(Quote.of(wet.zin()), earlier.regelnummer()),
                    "Haal een van de twee weg."),
            () -> wetten.add(wet));
  }

  private Optional<Wet> wet(String sentence, SentenceLocation place) {
    Matcher form = DOES_NOT_DEPEND_ON.matcher(sentence);
    if (form.matches()) {
      return doesNotDependOn(sentence, place, form);
    }
    form = NEVER_LOWERS.matcher(sentence);
    if (form.matches()) {
      return neverLowers(sentence, place, form);
    }
    form = YIELDS.matcher(sentence);
    if (form.matches()) {
      return yields(sentence, place, form);
    }
    sentences.error(
        MeldingCode.ONBEKENDE_WET, place, "\"" + Quote.of(sentence) + "\" is geen wet.", FORMS);
    return Optional.empty();
  }

  private Optional<Wet> doesNotDependOn(String sentence, SentenceLocation place, Matcher form) {
    Optional<Wet.Claim> claim = sentences.feit(place, form.group(1)).map(Wet.DoesNotDependOn::new);
    return wet(sentence, place, claim, asLongAs(place, form.group(2)));
  }

  private Optional<Wet> neverLowers(String sentence, SentenceLocation place, Matcher form) {
    String from = form.group(2);
    String to = form.group(3);
    Optional<Wet.Claim> claim =
        sentences
            .feit(place, form.group(1))
            .filter(feit -> valuesFit(feit, from, to, place))
            .map(feit -> new Wet.NeverLowers(feit, from, to));
    return wet(sentence, place, claim, asLongAs(place, form.group(4)));
  }

  private static Optional<Wet> wet(
      String sentence,
      SentenceLocation place,
      Optional<Wet.Claim> claim,
      Optional<List<Voorwaarde>> voorwaarden) {
    return claim.flatMap(
        what -> voorwaarden.map(which -> new Wet(sentence, place.lineNumber(), what, which)));
  }

  private boolean valuesFit(Feit feit, String from, String to, SentenceLocation place) {
    if (!(feit.kind() instanceof FeitType.Choice choice)) {
      sentences.error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          feit + " heeft geen vaste waarden om tussen te wisselen.",
          "Kies een feit met vaste waarden, zoals letselrisico of lvb.");
      return false;
    }
    ValueType<String> values = ValueType.choice(choice.words());
    boolean fits =
        sentences.choice(place, from, values, "waarde van " + feit).isPresent()
            & sentences.choice(place, to, values, "waarde van " + feit).isPresent();
    if (fits && from.equals(to)) {
      sentences.error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          "van %s naar %s verandert er niets.".formatted(from, to),
          "Kies twee waarden uit: " + String.join(", ", choice.words()) + ".");
      return false;
    }
    return fits;
  }

  private Optional<Wet> yields(String sentence, SentenceLocation place, Matcher form) {
    Optional<List<Voorwaarde>> voorwaarden = sentences.voorwaarden(place, form.group(1));
    EnumSet<Prioriteit> named = EnumSet.noneOf(Prioriteit.class);
    String[] words = form.group(3).split(" of ", -1);
    for (String word : words) {
      sentences.choice(place, word, OUTCOME, "uitkomst").ifPresent(named::add);
    }
    if (named.size() == Prioriteit.values().length) {
      sentences.error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          "alle uitkomsten worden genoemd, dus de wet zegt niets.",
          "Noem alleen de uitkomsten waar het om gaat.");
      return Optional.empty();
    }
    Optional<Wet.Claim> claim =
        named.size() < words.length
            ? Optional.empty()
            : Optional.of(
                new Wet.Yields(
                    form.group(2).equals("altijd") ? named : EnumSet.complementOf(named)));
    return wet(sentence, place, claim, voorwaarden);
  }

  private Optional<List<Voorwaarde>> asLongAs(SentenceLocation place, @Nullable String text) {
    return text == null ? Optional.of(List.of()) : sentences.voorwaarden(place, text);
  }
}
