package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Voorrangsregel;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.Dekkingsdoel.Soort;

/**
 * Everything the example cases of a pack should show: every criterion with every status, every
 * condition with every truth, every line of precedence at work, every conflict that is left to
 * people, and every outcome there is. Unknown is not asked of what is settled even when nothing is
 * known. Optional criteria count only in cases that are weighed, where people see them.
 */
final class Dekkingsdoelen {
  private final Pakketcontext context;
  private final Waarheid[] nietsBekend;
  private final Criteriamodel model;
  private final List<Dekkingsdoel> doelen = new ArrayList<>();

  private Dekkingsdoelen(Pakketcontext context) {
    this.context = context;
    this.model = context.model();
    this.nietsBekend = context.nietsBekend();
  }

  static List<Dekkingsdoel> of(Pakketcontext context) {
    Dekkingsdoelen bron = new Dekkingsdoelen(context);
    bron.model.criteria().forEach(criterium -> bron.criterium(criterium, false));
    bron.model.opties().forEach(optie -> bron.criterium(optie, true));
    context.pakket().regels().voorrang().forEach(bron::voorrang);
    Botsing.alle(context.pakket().regels()).forEach(bron::botsing);
    for (Prioriteit prioriteit : bron.bereikbaar()) {
      bron.uitkomst(
          "heeft de uitkomst " + prioriteit,
          doorloop -> doorloop.prioritering().prioriteit() == prioriteit);
    }
    if (!bron.model.opties().isEmpty()) {
      bron.weeggroepen();
    }
    return bron.doelen;
  }

  /** Every outcome that some case can have, of which all, some or nothing is known. */
  private Set<Prioriteit> bereikbaar() {
    Bewijsruimte ruimte = context.ruimten().criteria();
    return ruimte.gedeeltelijk().stream()
        .map(stand -> ruimte.model().uitkomst(stand.links()).prioriteit())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Prioriteit.class)));
  }

  private void criterium(Criterium criterium, boolean optie) {
    statussen(model.status(criterium, nietsBekend))
        .forEach(status -> status(criterium, status, optie));
    int[] plaatsen = model.voorwaardenVan(criterium);
    for (int i = 0; i < plaatsen.length; i++) {
      voorwaarde(criterium, criterium.voorwaarden().get(i), plaatsen[i], optie);
    }
  }

  private void status(Criterium criterium, Status status, boolean optie) {
    doelen.add(
        new Dekkingsdoel(
            Soort.CRITERIUM,
            criterium.regel(),
            "laat zien dat criterium %s %s is".formatted(criterium.code(), tekst(status)),
            doorloop ->
                telt(doorloop, optie) && model.status(criterium, doorloop.waarheden()) == status));
  }

  private void voorwaarde(Criterium criterium, Voorwaarde voorwaarde, int plaats, boolean optie) {
    for (Waarheid waarheid : Waarheid.values()) {
      if (waarheid != Waarheid.ONBEKEND || nietsBekend[plaats] == Waarheid.ONBEKEND) {
        doelen.add(
            new Dekkingsdoel(
                Soort.VOORWAARDE,
                new Regelverwijzing(criterium.regel().bestand(), voorwaarde.regelnummer()),
                "laat zien dat \"%s\" bij criterium %s %s is"
                    .formatted(voorwaarde.zin(), criterium.code(), tekst(waarheid)),
                doorloop -> telt(doorloop, optie) && doorloop.waarheden()[plaats] == waarheid));
      }
    }
  }

  private void voorrang(Voorrangsregel regel) {
    doelen.add(
        new Dekkingsdoel(
            Soort.VOORRANG,
            regel.regel(),
            "laat criterium %s wijken voor criterium %s".formatted(regel.wijker(), regel.voor()),
            doorloop -> bevinding(doorloop, regel.wijker()).wijktVoor().contains(regel.voor())));
  }

  private void botsing(Botsing botsing) {
    doelen.add(
        new Dekkingsdoel(
            Soort.BOTSING,
            botsing.een().regel(),
            "laat criterium %s botsen met criterium %s"
                .formatted(botsing.een().code(), botsing.ander().code()),
            doorloop ->
                doorloop.prioritering().tegenstrijdig()
                    && bevinding(doorloop, botsing.een().code()).teltMee()
                    && bevinding(doorloop, botsing.ander().code()).teltMee()));
  }

  private void weeggroepen() {
    for (Groep groep : Groep.values()) {
      uitkomst(
          "heeft de weeggroep " + groep,
          doorloop ->
              doorloop.prioritering().weeggroep() != null
                  && doorloop.prioritering().weeggroep().groep() == groep);
    }
  }

  private void uitkomst(String tekst, Predicate<Doorloop> geraakt) {
    doelen.add(new Dekkingsdoel(Soort.UITKOMST, new Regelverwijzing("", 0), tekst, geraakt));
  }

  /** Every status, unless nothing known settles it. */
  private static Stream<Status> statussen(Status nietsBekend) {
    return Arrays.stream(Status.values())
        .filter(status -> status != Status.ONBEKEND || nietsBekend == Status.ONBEKEND);
  }

  private static boolean telt(Doorloop doorloop, boolean optie) {
    return !optie || doorloop.prioritering().weeggroep() != null;
  }

  private static Bevinding bevinding(Doorloop doorloop, CriteriumCode code) {
    return doorloop.prioritering().bevindingen().stream()
        .filter(bevinding -> bevinding.criterium().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String tekst(Enum<?> woord) {
    return woord.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
