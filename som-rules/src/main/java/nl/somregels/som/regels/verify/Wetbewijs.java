package nl.somregels.som.regels.verify;

import java.time.LocalDate;
import java.util.Comparator;
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
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Wet;
import nl.somregels.som.regels.session.Feitenlifter;
import org.jspecify.annotations.Nullable;

/**
 * Proves laws over one space, and shows a broken one with a case, or two cases, out of which no
 * fact can be left: what is still unknown changes nothing, since the outcome is firm and the
 * conditions of the law surely hold.
 */
final class Wetbewijs {
  /** How many ways to break a law are tried for the smallest case. */
  private static final int GEPROBEERD = 5;

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

  /** Proves laws; {@link #past} must be so. */
  Wetbewijs(Pakketcontext context, Profielruimte ruimte) {
    this.context = context;
    this.ruimte = ruimte;
    this.elkGeval = Profielparen.zelfde(ruimte);
  }

  /** Whether there is room to follow a law together with the rules. */
  static boolean past(Regels regels) {
    return regels.criteria().size() < Long.SIZE;
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
    List<Paarstand> gebroken = volledig.stream().filter(breekt).limit(GEPROBEERD).toList();
    return gebroken.isEmpty() ? Optional.empty() : Optional.of(gebroken(wet, model, gebroken));
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

  private Melding gebroken(Wet wet, Profielmodel model, List<Paarstand> gebroken) {
    Paar paar =
        gebroken.stream()
            .map(stand -> uitgekleed(wet, model, stand))
            .min(Comparator.comparingInt(Paar::feiten).thenComparing(Paar::toString))
            .orElseThrow();
    String wat =
        feit(wet)
            .map(
                feit ->
                    "met %s %s is het %s, en met %s %s"
                        .formatted(
                            feit,
                            paar.eerst().toJson().get(feit.naam()),
                            paar.uitkomst(),
                            paar.dan().toJson().get(feit.naam()),
                            paar.uitkomstDan()))
            .orElse("er zijn gevallen met " + paar.uitkomst());
    return melding(
        "wet-gebroken",
        wet,
        "gaat niet op: " + wat + ".",
        "Klopt de wet, pas dan de regels aan; kloppen de regels, pas dan de wet aan.",
        new Getuige(paar.eerst(), Profielruimte.PEILDATUM));
  }

  /** Leaves out every fact without which the two cases still surely break the law. */
  private Paar uitgekleed(Wet wet, Profielmodel model, Paarstand stand) {
    Paar paar =
        new Paar(
            stand.getuigeLinks().gedetineerde(),
            model.uitkomst(stand.links()).prioriteit(),
            stand.getuigeRechts().gedetineerde(),
            model.uitkomst(stand.rechts()).prioriteit());
    for (Feit feit : paar.eerst().bekendeFeiten().keySet()) {
      Paar kleiner = paar.zonder(feit);
      boolean telt = feit != Feit.KENMERK && !feit(wet).equals(Optional.of(feit));
      if (telt
          && staatVast(kleiner.eerst(), kleiner.uitkomst(), model)
          && staatVast(kleiner.dan(), kleiner.uitkomstDan(), model)) {
        paar = kleiner;
      }
    }
    return paar;
  }

  /**
   * Whether the law surely speaks of the case and its outcome is this, whatever is still unknown.
   */
  private boolean staatVast(Gedetineerde geval, Prioriteit uitkomst, Profielmodel model) {
    LocalDate peildatum = Profielruimte.PEILDATUM;
    Profielstand stand =
        model.stand(
            ruimte.sessie().evaluate(Feitenlifter.lift(geval, peildatum)),
            geval.fase().isPresent());
    if (model.opties(stand) == 0 || !Feitcontrole.fouten(geval, peildatum).isEmpty()) {
      return false;
    }
    Prioritering voorstel = context.engine().evaluate(geval, peildatum);
    return voorstel.vast() && voorstel.prioriteit() == uitkomst;
  }

  /** Two cases with their outcomes; the same one twice for a law about single cases. */
  private record Paar(
      Gedetineerde eerst, Prioriteit uitkomst, Gedetineerde dan, Prioriteit uitkomstDan) {

    Paar zonder(Feit feit) {
      return feit == Feit.KENMERK
          ? this
          : new Paar(
              eerst.toBuilder().met(feit, null).build(),
              uitkomst,
              dan.toBuilder().met(feit, null).build(),
              uitkomstDan);
    }

    int feiten() {
      return eerst.bekendeFeiten().size();
    }
  }

  private static Optional<Feit> feit(Wet wet) {
    if (wet instanceof Wet.HangtNietAf van) {
      return Optional.of(van.feit());
    }
    return wet instanceof Wet.VerlaagtNooit van ? Optional.of(van.feit()) : Optional.empty();
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
