package nl.somregels.som.regels.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Waarschuwing;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Wegingspunt;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.text.DutchSentence;

/**
 * Explains a prioritering to a person, in plain Dutch: first the proposal and its main reason, then
 * what could change it, then the rest. Lines have at most 96 characters. Thread-safe.
 */
public final class VerklaringText {
  private static final int WIDTH = 96;
  private static final int LONGEST_KENMERK = 40;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** So many facts that only matter together fit on one screen. */
  private static final int FEW = 4;

  private final Prioritering prioritering;
  private final WrappedText text = new WrappedText(WIDTH);

  private VerklaringText(Prioritering prioritering) {
    this.prioritering = prioritering;
  }

  /** The full explanation; lines end in a line feed. */
  public static String render(Prioritering prioritering) {
    Objects.requireNonNull(prioritering, "prioritering");
    VerklaringText verklaring = new VerklaringText(prioritering);
    verklaring.slice(Integer.MAX_VALUE);
    verklaring.group();
    verklaring.options();
    verklaring.all();
    verklaring.words();
    verklaring.slot();
    return verklaring.text.toString();
  }

  /** What a casemanager needs, on one screen of 30 lines. */
  public static String renderShort(Prioritering prioritering) {
    Objects.requireNonNull(prioritering, "prioritering");
    VerklaringText verklaring = new VerklaringText(prioritering);
    verklaring.slice(FEW);
    verklaring.group();
    verklaring.abbreviations();
    verklaring.slot();
    return verklaring.text.toString();
  }

  private void slice(int mostTogether) {
    Prioriteit prioriteit = prioritering.prioriteit();
    text.line("Voorstel voor %s: %s".formatted(kenmerk(), prioriteit.label()));
    text.line(
        (prioritering.tegenstrijdig() ? "De criteria spreken elkaar tegen. " : "")
            + meaning(prioriteit));
    waarschuwingen();
    ShownFacts shown = new ShownFacts(prioritering);
    shown.whoMoves().forEach(text::line);
    List<Bevinding> reasons = mainReasons();
    if (prioriteit == Prioriteit.NOG_NIET_GEPRIORITEERD) {
      new WaitingReasons(prioritering).sentences().forEach(text::line);
    } else if (reasons.isEmpty() && prioritering.mogelijkePrioriteiten().contains(prioriteit)) {
      text.line("Geen criterium beslist. Daarom kijken mensen ernaar.");
    }
    reasons.forEach(reason -> text.point(title(reason) + " " + reason.uitleg()));
    Stream.of(
            new AlsoKnown(prioritering, reasons).line(),
            new WegingCombination(prioritering).line(),
            shown.days())
        .filter(line -> !line.isEmpty())
        .forEach(text::line);
    WhatCanChange whatCanChange = new WhatCanChange(prioritering);
    text.header("Wat dit kan veranderen");
    text.line(whatCanChange.outcomes());
    whatCanChange.feiten(mostTogether).forEach(text::point);
  }

  private static String meaning(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case HOGE_PRIORITEIT -> "De reclassering begint nu al in de inrichting. Dat gaat voor.";
      case LAGE_PRIORITEIT ->
          "Anderen gaan nu voor bij de reclassering in de inrichting. Dat kan veranderen.";
      case NOG_NIET_GEPRIORITEERD -> "Voor deze zaak is nu nog geen voorstel mogelijk.";
      case PROFESSIONELE_WEGING -> "De casemanager en de reclassering bekijken deze zaak samen.";
      case UITGESTELD -> "Het voorstel volgt als het advies of het vonnis er is.";
    };
  }

  private void waarschuwingen() {
    if (!prioritering.waarschuwingen().isEmpty()) {
      text.line(
          prioritering.waarschuwingen().stream()
              .map(VerklaringText::plain)
              .collect(Collectors.joining(" ", "Let op: ", "")));
    }
  }

  /** With the fact that it begins with, and its dates, in words. */
  private static String plain(Waarschuwing waarschuwing) {
    String tekst = waarschuwing.tekst();
    String feit = waarschuwing.feit();
    String words =
        DATE.matcher(
                feit != null && tekst.startsWith(feit)
                    ? FeitLabels.of(feit) + tekst.substring(feit.length())
                    : tekst)
            .replaceAll(date -> DutchDates.of(LocalDate.parse(date.group())));
    return DutchSentence.capital(words);
  }

  private String kenmerk() {
    String kenmerk = prioritering.kenmerk();
    return kenmerk.codePointCount(0, kenmerk.length()) <= LONGEST_KENMERK
        ? kenmerk
        : kenmerk.substring(0, kenmerk.offsetByCodePoints(0, LONGEST_KENMERK - 3)) + "...";
  }

  /** What decides: the findings with an effect that led to this outcome. */
  private List<Bevinding> mainReasons() {
    return prioritering.bevindingen().stream().filter(this::isMainReason).toList();
  }

  private boolean isMainReason(Bevinding bevinding) {
    Effect effect = bevinding.effect();
    boolean weighs = bevinding.countsAlong();
    return switch (prioritering.prioriteit()) {
      case NOG_NIET_GEPRIORITEERD ->
          WaitingReasons.makesWait(bevinding) && !WaitingReasons.waitsForDate(bevinding);
      case PROFESSIONELE_WEGING ->
          weighs && (effect == Effect.WEGING) != prioritering.tegenstrijdig();
      case HOGE_PRIORITEIT, LAGE_PRIORITEIT, UITGESTELD ->
          weighs && effect == prioritering.prioriteit().effect();
    };
  }

  /** A code that is a word stands in the name already; what is not sure is asked. */
  private static String title(Bevinding bevinding) {
    if (bevinding.status() == Status.ONBEKEND) {
      return "Moet de zaak nog wachten?";
    }
    String code = bevinding.criterium().code();
    return (Character.isLowerCase(code.charAt(0)) ? "" : "Criterium " + code + ", ")
        + bevinding.naam()
        + ".";
  }

  private void group() {
    Weeggroep weeggroep = prioritering.weeggroep();
    if (weeggroep == null) {
      return;
    }
    text.header(
        switch (weeggroep.groep()) {
          case A ->
              "Weeggroep A: mensen bekijken deze zaak in elk geval"
                  + (weeggroep.eerst() ? ", en als eerste." : ".");
          case B -> "Weeggroep B: deze zaak blijft zichtbaar. Mensen bekijken haar als er tijd is.";
        });
    List<String> reasons =
        weeggroep.opties().stream()
            .filter(Bevinding::countsAlong)
            .map(option -> option.criterium() + " " + option.naam())
            .toList();
    if (!reasons.isEmpty()) {
      text.line("Van toepassing: " + String.join(". ", reasons) + ".");
    }
    if (!weeggroep.kanNaarA().isEmpty()) {
      text.line(
          "Kan nog naar groep A. "
              + FeitLabels.sentences("Niet bekend: ", "Ook niet bekend: ", weeggroep.kanNaarA()));
    }
  }

  private void options() {
    Weeggroep weeggroep = prioritering.weeggroep();
    if (weeggroep != null) {
      text.header("De extra criteria");
      weeggroep.opties().forEach(this::bevinding);
    }
  }

  private void all() {
    text.header("Alle criteria");
    prioritering.bevindingen().forEach(this::bevinding);
    text.header("Wat mensen ook bekijken (geen score)");
    prioritering.weging().forEach(this::point);
  }

  private void words() {
    List<String> words = ExplainedWords.in(text.toString());
    text.header("Wat de woorden betekenen");
    words.forEach(text::point);
  }

  private void abbreviations() {
    List<String> meanings = ExplainedWords.abbreviationsIn(text.toString());
    if (!meanings.isEmpty()) {
      text.line(String.join(" ", meanings));
    }
  }

  private void bevinding(Bevinding bevinding) {
    text.point(
        "%s %s%s %s [%s; %s]"
            .formatted(
                bevinding.criterium(),
                bevinding.naam(),
                bevinding.status() == Status.ONBEKEND ? "?" : ".",
                bevinding.uitleg(),
                bevinding.bron(),
                bevinding.regel()));
  }

  private void point(Wegingspunt point) {
    List<String> known = point.feiten().stream().map(VerklaringText::feit).toList();
    text.point(
        "%s %s. %s%s %s%s"
            .formatted(
                point.criterium(),
                point.naam(),
                String.join(" ", known),
                FeitLabels.sentences(
                    known.isEmpty() ? "Niet bekend: " : " Niet bekend: ",
                    "Ook niet bekend: ",
                    point.ontbrekend()),
                point.richting(),
                point.letOp() == null ? "" : " Let op: " + point.letOp()));
  }

  private static String feit(FeitValue feit) {
    return DutchSentence.of(FeitLabels.clause(feit.feit(), feit.waarde()));
  }

  /** The municipality helps those who stay; the criterion on residence is the report's own 1. */
  private boolean appliesWithoutResidence() {
    return prioritering.bevindingen().stream()
        .anyMatch(
            bevinding ->
                bevinding.criterium().code().equals("1")
                    && bevinding.status() == Status.VAN_TOEPASSING);
  }

  private void slot() {
    text.header(
        "Dit is een voorstel; mensen besluiten. De casemanager blijft het contact."
            + (appliesWithoutResidence() ? "" : " De gemeente kan helpen bij de terugkeer."));
    var receipt = prioritering.receipt();
    text.line(
        "Regelpakket %s, herziening %s. Peildatum: %s."
            .formatted(receipt.pakket(), receipt.herziening(), DutchDates.of(receipt.peildatum())));
  }
}
