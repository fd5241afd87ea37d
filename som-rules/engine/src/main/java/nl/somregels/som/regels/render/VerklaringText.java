package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DutchLists;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Waarschuwing;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Wegingspunt;

/**
 * Explains a prioritering to a person, in plain Dutch: first the proposal and its main reason, then
 * what could change it, then the rest. Lines have at most 96 characters. Thread-safe.
 */
public final class VerklaringText {
  private static final int BREEDTE = 96;
  private static final int LANGSTE_KENMERK = 40;

  /** The label of a case that is known to have no RISC. */
  private static final String AFWEZIG = "AFWEZIG";

  private final Prioritering prioritering;
  private final WrappedText tekst = new WrappedText(BREEDTE);

  private VerklaringText(Prioritering prioritering) {
    this.prioritering = prioritering;
  }

  /** The full explanation; lines end in a line feed. */
  public static String render(Prioritering prioritering) {
    Objects.requireNonNull(prioritering, "prioritering");
    VerklaringText verklaring = new VerklaringText(prioritering);
    verklaring.kern();
    verklaring.groep();
    verklaring.opties();
    verklaring.alles();
    verklaring.slot();
    return verklaring.tekst.toString();
  }

  /** What a casemanager needs, on one screen of 24 lines. */
  public static String renderShort(Prioritering prioritering) {
    Objects.requireNonNull(prioritering, "prioritering");
    VerklaringText verklaring = new VerklaringText(prioritering);
    verklaring.kern();
    verklaring.groep();
    verklaring.slot();
    return verklaring.tekst.toString();
  }

  private void kern() {
    Prioriteit prioriteit = prioritering.prioriteit();
    tekst.regel(
        "Voorstel voor %s: %s (%s)"
            .formatted(kenmerk(), PrioriteitLabels.naam(prioriteit), prioriteit));
    tekst.regel(
        (prioritering.tegenstrijdig() ? "De criteria spreken elkaar tegen. " : "")
            + PrioriteitLabels.betekenis(prioriteit));
    waarschuwingen();
    List<Bevinding> redenen = hoofdredenen();
    if (prioriteit == Prioriteit.NOG_NIET_GEPRIORITEERD) {
      new WaitingReasons(prioritering).zinnen().forEach(tekst::regel);
    } else if (redenen.isEmpty() && prioritering.mogelijkePrioriteiten().contains(prioriteit)) {
      tekst.regel("Geen enkel criterium bepaalt de prioriteit. Daarom kijken mensen ernaar.");
    }
    redenen.forEach(reden -> tekst.punt(titel(reden) + " " + reden.uitleg()));
    WhatCanChange veranderlijkheid = new WhatCanChange(prioritering);
    tekst.kop("Wat dit kan veranderen");
    tekst.regel(veranderlijkheid.uitkomsten());
    veranderlijkheid.feiten().forEach(tekst::punt);
  }

  private void waarschuwingen() {
    if (!prioritering.waarschuwingen().isEmpty()) {
      tekst.regel(
          prioritering.waarschuwingen().stream()
              .map(Waarschuwing::tekst)
              .collect(Collectors.joining(" ", "Let op: ", "")));
    }
  }

  private String kenmerk() {
    String kenmerk = prioritering.kenmerk();
    return kenmerk.codePointCount(0, kenmerk.length()) <= LANGSTE_KENMERK
        ? kenmerk
        : kenmerk.substring(0, kenmerk.offsetByCodePoints(0, LANGSTE_KENMERK - 3)) + "...";
  }

  /** What decides: the findings with an effect that led to this outcome. */
  private List<Bevinding> hoofdredenen() {
    return prioritering.bevindingen().stream().filter(this::isHoofdreden).toList();
  }

  private boolean isHoofdreden(Bevinding bevinding) {
    Effect effect = bevinding.effect();
    boolean weegt = bevinding.teltMee();
    return switch (prioritering.prioriteit()) {
      case NOG_NIET_GEPRIORITEERD ->
          WaitingReasons.laatWachten(bevinding) && !WaitingReasons.wachtOpDatum(bevinding);
      case HOGE_PRIORITEIT -> weegt && effect == Effect.HOOG;
      case LAGE_PRIORITEIT -> weegt && effect == Effect.LAAG;
      case UITGESTELD -> weegt && effect == Effect.UITSTELLEN;
      case PROFESSIONELE_WEGING ->
          weegt && (effect == Effect.WEGING) != prioritering.tegenstrijdig();
    };
  }

  /** A code that is a word stands in the name already; what is not sure is asked. */
  private static String titel(Bevinding bevinding) {
    if (bevinding.status() == Status.ONBEKEND) {
      return "Moet de zaak wachten op het SOM-moment?";
    }
    String code = bevinding.criterium().code();
    return (Character.isLowerCase(code.charAt(0)) ? "" : "Criterium " + code + ", ")
        + bevinding.naam()
        + ".";
  }

  private void groep() {
    Weeggroep weeggroep = prioritering.weeggroep();
    if (weeggroep == null) {
      return;
    }
    tekst.kop(
        switch (weeggroep.groep()) {
          case A ->
              "Weeggroep A: deze zaak wordt in elk geval bekeken"
                  + (weeggroep.eerst() ? ", en als eerste." : ".");
          case B -> "Weeggroep B: deze zaak blijft zichtbaar en wordt bekeken als er tijd is.";
        });
    List<String> redenen =
        weeggroep.opties().stream()
            .filter(Bevinding::teltMee)
            .map(optie -> optie.criterium() + " " + optie.naam())
            .toList();
    if (!redenen.isEmpty()) {
      tekst.regel("Want van toepassing: " + String.join("; ", redenen) + ".");
    }
    if (!weeggroep.kanNaarA().isEmpty()) {
      tekst.regel(
          "Kan nog naar groep A. Niet bekend is: " + FeitLabels.en(weeggroep.kanNaarA()) + ".");
    }
  }

  private void opties() {
    Weeggroep weeggroep = prioritering.weeggroep();
    if (weeggroep != null) {
      tekst.kop("De optionele criteria");
      weeggroep.opties().forEach(this::bevinding);
    }
  }

  private void alles() {
    tekst.kop("Alle criteria");
    prioritering.bevindingen().forEach(this::bevinding);
    tekst.kop("Om mee te wegen (geen score; mensen oordelen)");
    prioritering.weging().forEach(this::punt);
  }

  private void bevinding(Bevinding bevinding) {
    tekst.punt(
        "%s %s%s %s [%s; %s]"
            .formatted(
                bevinding.criterium(),
                bevinding.naam(),
                bevinding.status() == Status.ONBEKEND ? "?" : ".",
                bevinding.uitleg(),
                bevinding.bron(),
                bevinding.regel()));
  }

  private void punt(Wegingspunt punt) {
    List<String> bekend = punt.feiten().stream().map(VerklaringText::feit).toList();
    tekst.punt(
        "%s %s. %s%s %s%s"
            .formatted(
                punt.criterium(),
                punt.naam(),
                bekend.isEmpty() ? "" : "Bekend: " + String.join("; ", bekend) + ". ",
                punt.ontbrekend().isEmpty()
                    ? ""
                    : "Niet bekend: " + FeitLabels.en(punt.ontbrekend()) + ".",
                punt.richting(),
                punt.letOp() == null ? "" : " Let op: " + punt.letOp()));
  }

  private static String feit(FeitValue feit) {
    String woorden = FeitLabels.van(feit.feit()) + ": ";
    if (feit.waarde() instanceof List<?> lijst) {
      List<String> teksten = lijst.stream().map(Object::toString).toList();
      return woorden + (teksten.isEmpty() ? "geen" : DutchLists.en(teksten));
    }
    return woorden + (feit.waarde().equals(AFWEZIG) ? "geen, want er is geen RISC" : feit.waarde());
  }

  private void slot() {
    tekst.kop(
        "Dit is een voorstel; mensen besluiten. Hulp van casemanager en gemeente gaat altijd door.");
    var receipt = prioritering.receipt();
    tekst.regel(
        "Regelpakket %s (herziening %s), peildatum %s."
            .formatted(receipt.pakket(), receipt.herziening(), receipt.peildatum()));
  }
}
