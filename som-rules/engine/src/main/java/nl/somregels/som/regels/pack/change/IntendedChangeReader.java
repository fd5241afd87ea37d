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
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.yaml.ValueType;

/** Understands the lines of a contract, and says what is wrong with the others. */
final class IntendedChangeReader {
  private static final Pattern FORM = Pattern.compile("(.+?) (?:in alle andere gevallen|als (.+))");
  private static final String NONE = "(?:nog )?geen";
  private static final Pattern FROM_TO = Pattern.compile("van (.+) naar (.+)");
  private static final String FORMS =
      "Schrijf \"van UITKOMST naar UITKOMST als ZIN en ZIN\", \"van geen weeggroep naar weeggroep A"
          + " als ZIN\" of \"andere reden bij dezelfde uitkomst als ZIN\"; LEESMIJ.md legt ze uit.";
  private static final ValueType<Prioriteit> OUTCOME = ValueType.choice(Prioriteit.class);
  private static final ValueType<String> GROUPS =
      ValueType.choice(List.of(ChangeKind.NO_GROUP, ChangeKind.group("A"), ChangeKind.group("B")));

  private final SentenceReader sentences;
  private final List<IntendedChange> changes = new ArrayList<>();

  IntendedChangeReader(MeldingCollector meldingen) {
    this.sentences = new SentenceReader(meldingen);
  }

  /** One item, without its dash and with single blanks; the number is its line, from 1. */
  record ContractLine(String text, int number) {}

  /** Whether these lines say that the contract is still to be written. */
  static boolean isStillOpen(List<ContractLine> lines) {
    return lines.size() == 1 && isWord(lines.get(0), "nog geen");
  }

  /** What the lines say; empty, and reported, when something of them is wrong. */
  Optional<List<IntendedChange>> read(List<ContractLine> lines) {
    if (lines.size() == 1 && isWord(lines.get(0), NONE)) {
      return Optional.of(List.of());
    }
    if (lines.size() > PakketLimits.CHANGES_PER_PAKKET) {
      sentences.error(
          MeldingCode.TE_VEEL_WIJZIGINGEN,
          place(lines.get(PakketLimits.CHANGES_PER_PAKKET).number()),
          "er mogen er %s zijn.".formatted(PakketLimits.CHANGES_PER_PAKKET),
          "Voeg wijzigingen samen.");
      return Optional.empty();
    }
    lines.forEach(line -> change(line).ifPresent(this::add));
    return changes.size() == lines.size() ? Optional.of(changes) : Optional.empty();
  }

  private void add(IntendedChange change) {
    changes.stream()
        .filter(change::saysTheSame)
        .findFirst()
        .ifPresentOrElse(
            earlier ->
                sentences.error(
                    MeldingCode.DUBBELE_WIJZIGING,
                    place(change.regelnummer()),
                    "\"%s\" zegt hetzelfde als regel %s."
                        .formatted(Quote.of(change.zin()), earlier.regelnummer()),
                    "Haal een van de twee weg."),
            () -> changes.add(change));
  }

  private Optional<IntendedChange> change(ContractLine line) {
    SentenceLocation place = place(line.number());
    if (isWord(line, NONE)) {
      sentences.error(
          MeldingCode.GEEN_NAAST_WIJZIGING,
          place,
          "\"" + line.text() + "\" staat naast andere regels.",
          "Haal deze regel of de andere weg.");
      return Optional.empty();
    }
    Matcher form = FORM.matcher(line.text().replaceFirst("\\.$", ""));
    if (!form.matches()) {
      return unknown(place, line.text());
    }
    Optional<ChangeKind> change = change(place, form.group(1), line.text());
    Optional<List<Voorwaarde>> voorwaarden =
        form.group(2) == null
            ? Optional.of(List.of())
            : sentences.voorwaarden(place, form.group(2));
    return change.flatMap(
        found ->
            voorwaarden.map(read -> new IntendedChange(line.text(), line.number(), found, read)));
  }

  private Optional<ChangeKind> change(SentenceLocation place, String what, String sentence) {
    if (what.equals(ChangeKind.REASON.toString())) {
      return Optional.of(ChangeKind.REASON);
    }
    Matcher fromTo = FROM_TO.matcher(what);
    if (!fromTo.matches()) {
      return unknown(place, sentence);
    }
    return what.contains("weeggroep")
        ? change(place, fromTo, GROUPS, "weeggroep", ChangeKind::weeggroep)
        : change(place, fromTo, OUTCOME, "uitkomst", ChangeKind::prioriteit);
  }

  private <T> Optional<ChangeKind> change(
      SentenceLocation place,
      Matcher fromTo,
      ValueType<T> kind,
      String what,
      BiFunction<T, T, ChangeKind> maker) {
    Optional<T> from = sentences.choice(place, fromTo.group(1), kind, what);
    Optional<T> to = sentences.choice(place, fromTo.group(2), kind, what);
    if (from.isPresent() && from.equals(to)) {
      sentences.error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          "van %s naar %s verandert er niets.".formatted(from.get(), to.get()),
          "Kies twee verschillende.");
      return Optional.empty();
    }
    return from.flatMap(begin -> to.map(end -> maker.apply(begin, end)));
  }

  private <T> Optional<T> unknown(SentenceLocation place, String sentence) {
    sentences.error(
        MeldingCode.ONBEKENDE_WIJZIGING,
        place,
        "\"" + Quote.of(sentence) + "\" is geen wijziging die te controleren is.",
        FORMS);
    return Optional.empty();
  }

  private static boolean isWord(ContractLine line, String word) {
    return line.text().matches("(?:" + word + ")\\.?");
  }

  private static SentenceLocation place(int number) {
    return new SentenceLocation(PakketNotes.CHANGE, number, "Bedoelde wijziging");
  }
}
