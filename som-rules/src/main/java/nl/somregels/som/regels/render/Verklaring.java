package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Wegingspunt;

/**
 * Explains a prioritering to a person, in plain Dutch: first the proposal and its main reason, then
 * what could change it, then the rest. Thread-safe.
 */
public final class Verklaring {
  private static final int BREEDTE = 96;

  private static final Map<Prioriteit, String> BETEKENIS =
      Map.of(
          Prioriteit.HOGE_PRIORITEIT,
          "Inzet van de reclassering in de inrichting heeft voorrang.",
          Prioriteit.LAGE_PRIORITEIT,
          "Inzet van de reclassering in de inrichting heeft nu lage prioriteit. Dat kan veranderen.",
          Prioriteit.NOG_NIET_GEPRIORITEERD,
          "Het is nog niet het moment om te prioriteren.",
          Prioriteit.PROFESSIONELE_WEGING,
          "Casemanager en reclasseringswerker wegen deze zaak samen.",
          Prioriteit.UITGESTELD,
          "De prioritering wacht op het advies of het vonnis.");

  private Verklaring() {}

  /** The full explanation; lines end in a line feed. */
  public static String render(Prioritering prioritering) {
    Tekst tekst = new Tekst(BREEDTE);
    kern(prioritering, tekst);
    veranderen(prioritering, tekst);
    groep(prioritering, tekst);
    tekst.kop("Alle criteria");
    prioritering.bevindingen().forEach(bevinding -> bevinding(bevinding, tekst));
    tekst.kop("Om mee te wegen (geen score; mensen oordelen)");
    prioritering.weging().forEach(punt -> punt(punt, tekst));
    slot(prioritering, tekst);
    return tekst.toString();
  }

  /** What a casemanager needs, on one screen. */
  public static String renderShort(Prioritering prioritering) {
    Tekst tekst = new Tekst(BREEDTE);
    kern(prioritering, tekst);
    veranderen(prioritering, tekst);
    groep(prioritering, tekst);
    slot(prioritering, tekst);
    return tekst.toString();
  }

  private static void kern(Prioritering prioritering, Tekst tekst) {
    tekst.regel("Voorstel voor " + prioritering.kenmerk() + ": " + prioritering.prioriteit());
    tekst.regel(BETEKENIS.get(prioritering.prioriteit()));
    List<Bevinding> redenen = hoofdredenen(prioritering);
    if (prioritering.tegenstrijdig()) {
      tekst.regel("De criteria spreken elkaar tegen. Daarom beslist het model niet.");
    }
    if (redenen.isEmpty()) {
      tekst.regel(zonderReden(prioritering));
    }
    redenen.forEach(
        reden ->
            tekst.punt(
                "Criterium %s (%s). %s"
                    .formatted(reden.criterium(), reden.naam(), reden.uitleg())));
  }

  private static List<Bevinding> hoofdredenen(Prioritering prioritering) {
    boolean nogNiet = prioritering.prioriteit() == Prioriteit.NOG_NIET_GEPRIORITEERD;
    return prioritering.bevindingen().stream()
        .filter(
            bevinding ->
                nogNiet
                    ? bevinding.effect() == Effect.NOG_NIET
                        && bevinding.status() != Status.NIET_VAN_TOEPASSING
                    : bevinding.teltMee())
        .toList();
  }

  private static String zonderReden(Prioritering prioritering) {
    if (prioritering.prioriteit() == Prioriteit.NOG_NIET_GEPRIORITEERD) {
      return "De fase van de detentie is niet bekend.";
    }
    return "Geen enkel criterium bepaalt de prioriteit. Daarom kijken mensen ernaar.";
  }

  private static void veranderen(Prioritering prioritering, Tekst tekst) {
    tekst.kop("Wat dit kan veranderen");
    if (prioritering.vast()) {
      tekst.regel("Het voorstel staat vast: geen onbekend feit kan het veranderen.");
      return;
    }
    tekst.regel(mogelijk(prioritering));
    for (OntbrekendFeit feit : prioritering.ontbrekend()) {
      tekst.punt(
          feit.feit()
              + (feit.kanLeidenTot().isEmpty()
                  ? " is niet bekend; telt alleen samen met andere feiten."
                  : " is niet bekend; kan leiden tot " + namen(feit.kanLeidenTot()) + "."));
    }
  }

  private static String mogelijk(Prioritering prioritering) {
    List<Prioriteit> mogelijk = prioritering.mogelijkePrioriteiten();
    String feiten =
        prioritering.ontbrekend().stream()
            .map(OntbrekendFeit::feit)
            .collect(Collectors.joining(", "));
    if (mogelijk.size() == 1) {
      return "Het voorstel wordt %s zodra %s bekend is.".formatted(mogelijk.get(0), feiten);
    }
    if (!mogelijk.contains(prioritering.prioriteit())
        && prioritering.prioriteit() == Prioriteit.PROFESSIONELE_WEGING) {
      return "Het voorstel is onder voorbehoud. Er geldt zeker een criterium, maar welk hangt af van "
          + feiten
          + ": uiteindelijk "
          + namen(mogelijk)
          + ".";
    }
    return "Het voorstel is onder voorbehoud. Mogelijk zijn nog: " + namen(mogelijk) + ".";
  }

  private static void groep(Prioritering prioritering, Tekst tekst) {
    var weeggroep = prioritering.weeggroep();
    if (weeggroep == null) {
      return;
    }
    tekst.kop("Weeggroep " + weeggroep.groep());
    tekst.regel(
        switch (weeggroep.groep()) {
          case A ->
              "Deze zaak wordt in elk geval bekeken"
                  + (weeggroep.eerst() ? ", en als eerste." : ".");
          case B -> "Deze zaak blijft zichtbaar en wordt bekeken als er tijd is.";
        });
    weeggroep.opties().stream()
        .filter(optie -> optie.status() == Status.VAN_TOEPASSING)
        .forEach(optie -> bevinding(optie, tekst));
    if (!weeggroep.kanNaarA().isEmpty()) {
      tekst.regel("Kan nog naar groep A door: " + String.join(", ", weeggroep.kanNaarA()) + ".");
    }
  }

  private static void bevinding(Bevinding bevinding, Tekst tekst) {
    tekst.punt(
        "%s %s. %s [%s; %s]"
            .formatted(
                bevinding.criterium(),
                bevinding.naam(),
                bevinding.uitleg(),
                bevinding.bron(),
                bevinding.regel()));
  }

  private static void punt(Wegingspunt punt, Tekst tekst) {
    String bekend = punt.feiten().stream().map(Verklaring::feit).collect(Collectors.joining("; "));
    String onbekend = String.join(", ", punt.ontbrekend());
    tekst.punt(
        "%s %s. %s%s %s%s"
            .formatted(
                punt.criterium(),
                punt.naam(),
                bekend.isEmpty() ? "" : "Bekend: " + bekend + ". ",
                onbekend.isEmpty() ? "" : "Niet bekend: " + onbekend + ".",
                punt.richting(),
                punt.letOp() == null ? "" : " Let op: " + punt.letOp()));
  }

  private static String feit(GelezenFeit feit) {
    return feit.waarde() instanceof List<?> woorden
        ? feit.feit()
            + ": "
            + (woorden.isEmpty()
                ? "geen"
                : woorden.stream().map(Object::toString).collect(Collectors.joining(", ")))
        : feit.feit() + ": " + feit.waarde();
  }

  private static String namen(List<Prioriteit> prioriteiten) {
    return prioriteiten.stream().map(Prioriteit::name).collect(Collectors.joining(" of "));
  }

  private static void slot(Prioritering prioritering, Tekst tekst) {
    tekst.kop("Goed om te weten");
    tekst.regel(
        "Dit is een voorstel; casemanager en reclasseringswerker besluiten. De hulp van de casemanager"
            + " en van de gemeente gaat altijd door.");
    var receipt = prioritering.receipt();
    tekst.regel(
        "Regelpakket %s (herziening %d), peildatum %s."
            .formatted(receipt.pakket(), receipt.herziening(), receipt.peildatum()));
  }
}
