package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.Melding.Ernst;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Wet;
import org.jspecify.annotations.Nullable;

/**
 * Proves laws over one space, and shows a broken one with the case, or the two cases, that state
 * the fewest facts. What such a case leaves open changes nothing: its outcome is firm, and the
 * conditions of the law surely hold.
 */
final class Wetbewijs {
  /** From low to high; NOG_NIET_GEPRIORITEERD is neither above nor below another. */
  private static final List<Prioriteit> VOLGORDE =
      List.of(
          Prioriteit.LAGE_PRIORITEIT,
          Prioriteit.UITGESTELD,
          Prioriteit.PROFESSIONELE_WEGING,
          Prioriteit.HOGE_PRIORITEIT);

  private final Pakketcontext context;
  private final Profielruimte ruimte;
  private final Profielparen elkGeval;

  Wetbewijs(Pakketcontext context, Profielruimte ruimte) {
    this.context = context;
    this.ruimte = ruimte;
    this.elkGeval = Profielparen.zelfde(ruimte);
  }

  /** Whether the law is about a fact that nothing reads, so that it could not be broken. */
  boolean isVanzelf(Wet wet) {
    return feit(wet).filter(feit -> !ruimte.leest(feit)).isPresent();
  }

  /** What is wrong with the law; empty when it is proven. */
  Optional<Melding> melding(Wet wet) {
    Regels regels =
        context.pakket().regels().metOpties(List.of(Meetcriterium.van(wet.voorwaarden())));
    Profielmodel model = new Profielmodel(regels, ruimte.voorwaarden());
    Profielparen paren = paren(wet);
    Predicate<Paarstand> inWet =
        stand -> model.opties(stand.links()) != 0 && model.opties(stand.rechts()) != 0;
    Predicate<Paarstand> breekt =
        stand ->
            breekt(
                wet,
                model.uitkomst(stand.links()).prioriteit(),
                model.uitkomst(stand.rechts()).prioriteit());
    List<Paarstand> volledig =
        paren.standen(Kennis.VOLLEDIG, model, model).stream().filter(inWet).toList();
    if (volledig.isEmpty()) {
      return Optional.of(
          melding(
              "wet-zonder-geval",
              wet,
              "geldt voor geen enkel geval.",
              "Kijk of de voorwaarden elkaar tegenspreken.",
              null));
    }
    return volledig.stream()
        .filter(breekt)
        .findFirst()
        .map(
            vol ->
                paren.standen(Kennis.GEDEELTELIJK, model, model).stream()
                    .filter(inWet.and(breekt))
                    .sorted(Paarstand.KLEINSTE_EERST)
                    .filter(this::staatVast)
                    .findFirst()
                    .orElse(vol))
        .map(
            stand ->
                gebroken(
                    wet,
                    stand,
                    model.uitkomst(stand.links()).prioriteit(),
                    model.uitkomst(stand.rechts()).prioriteit()));
  }

  private Profielparen paren(Wet wet) {
    if (isVanzelf(wet)) {
      return elkGeval;
    }
    if (wet instanceof Wet.HangtNietAf van) {
      return Profielparen.metAndere(ruimte, van.feit(), null, null);
    }
    if (wet instanceof Wet.VerlaagtNooit van) {
      return Profielparen.metAndere(
          ruimte,
          van.feit(),
          van.feit().soort().parse(van.van()),
          van.feit().soort().parse(van.naar()));
    }
    return elkGeval;
  }

  private static boolean breekt(Wet wet, Prioriteit eerst, Prioriteit dan) {
    if (wet instanceof Wet.HangtNietAf) {
      return eerst != dan;
    }
    if (wet instanceof Wet.VerlaagtNooit) {
      int van = VOLGORDE.indexOf(eerst);
      int naar = VOLGORDE.indexOf(dan);
      return eerst != dan && (van < 0 || naar < van);
    }
    return !((Wet.Geeft) wet).uitkomsten().contains(eerst);
  }

  private boolean staatVast(Paarstand stand) {
    return staatVast(stand.getuigeLinks()) && staatVast(stand.getuigeRechts());
  }

  private boolean staatVast(Getuige getuige) {
    Gedetineerde geval = getuige.gedetineerde();
    return Feitcontrole.fouten(geval, getuige.peildatum()).isEmpty()
        && context.engine().evaluate(geval, getuige.peildatum()).vast();
  }

  private static Melding gebroken(Wet wet, Paarstand stand, Prioriteit eerst, Prioriteit dan) {
    String wat =
        feit(wet)
            .map(
                feit ->
                    "met %s %s is het %s, en met %s %s"
                        .formatted(
                            feit,
                            waarde(stand.getuigeLinks(), feit),
                            eerst,
                            waarde(stand.getuigeRechts(), feit),
                            dan))
            .orElse("er zijn gevallen met " + eerst);
    return melding(
        "wet-gebroken",
        wet,
        "gaat niet op: " + wat + ".",
        "Klopt de wet, pas dan de regels aan; kloppen de regels, pas dan de wet aan.",
        stand.getuigeLinks());
  }

  private static Optional<Feit> feit(Wet wet) {
    if (wet instanceof Wet.HangtNietAf van) {
      return Optional.of(van.feit());
    }
    return wet instanceof Wet.VerlaagtNooit van ? Optional.of(van.feit()) : Optional.empty();
  }

  private static Object waarde(Getuige getuige, Feit feit) {
    return getuige.toJson().get(feit.naam());
  }

  private static Melding melding(
      String code, Wet wet, String watIsZo, String suggestie, @Nullable Getuige getuige) {
    return new Melding(
        Ernst.FOUT,
        code,
        PakketBron.MANIFEST,
        wet.regelnummer(),
        "de wet \"" + wet.zin() + "\" " + watIsZo,
        suggestie,
        getuige);
  }
}
