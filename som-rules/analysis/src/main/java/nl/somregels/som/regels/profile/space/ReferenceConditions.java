package nl.somregels.som.regels.profile.space;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * A second reading of the rules, to hold the engine against: conditions are worked out in Java,
 * word by word and without Drools, and the outcome is taken from the list of criteria and the list
 * of precedence as the model says it, without bits or tables. Slow and plain on purpose.
 * Thread-safe.
 */
public final class ReferenceConditions {
  private ReferenceConditions() {}

  /** The truth of a condition, as far as the case is known. */
  public static Truth waarheid(Expression voorwaarde, FieldValues beeld) {
    if (voorwaarde instanceof Equals gelijk) {
      String woord = beeld.keuze(gelijk.veld());
      return woord == null ? Truth.ONBEKEND : zeker(woord.equals(gelijk.woord()));
    }
    if (voorwaarde instanceof AtLeast grens) {
      boolean zekerErboven = beeld.laagste(grens.veld()) >= grens.grens();
      boolean zekerEronder = beeld.hoogste(grens.veld()) < grens.grens();
      return zekerErboven || zekerEronder
          ? zeker(zekerErboven == grens.minstens())
          : Truth.ONBEKEND;
    }
    if (voorwaarde instanceof Contains bevat) {
      Set<String> woorden = beeld.woorden(bevat.veld());
      return woorden == null
          ? Truth.ONBEKEND
          : zeker(woorden.contains(bevat.woord()) == bevat.erin());
    }
    if (voorwaarde instanceof And samen) {
      return over(samen.delen(), beeld, Truth.ONWAAR, Truth.WAAR);
    }
    return over(((Or) voorwaarde).delen(), beeld, Truth.WAAR, Truth.ONWAAR);
  }

  private static Truth zeker(boolean waar) {
    return waar ? Truth.WAAR : Truth.ONWAAR;
  }

  /** One part that is so settles it; all parts must be otherwise for the opposite. */
  private static Truth over(
      List<Expression> delen, FieldValues beeld, Truth beslissend, Truth anders) {
    List<Truth> waarheden = delen.stream().map(deel -> waarheid(deel, beeld)).toList();
    if (waarheden.contains(beslissend)) {
      return beslissend;
    }
    return waarheden.contains(Truth.ONBEKEND) ? Truth.ONBEKEND : anders;
  }

  /**
   * The outcome.
   *
   * @param geldend the criteria that surely apply
   * @param open the criteria that are not settled
   */
  public static Prioriteit prioriteit(
      RuleSet regels, Set<CriteriumCode> geldend, Set<CriteriumCode> open, boolean faseBekend) {
    boolean wacht =
        regels.criteria().stream()
            .filter(criterium -> criterium.effect() == NOG_NIET)
            .map(Criterium::code)
            .anyMatch(code -> geldend.contains(code) || open.contains(code));
    if (wacht || !faseBekend) {
      return Prioriteit.NOG_NIET_GEPRIORITEERD;
    }
    Set<Effect> over =
        regels.criteria().stream()
            .filter(criterium -> geldend.contains(criterium.code()))
            .filter(criterium -> !wijkt(criterium.code(), regels, geldend))
            .map(Criterium::effect)
            .collect(Collectors.toSet());
    boolean hoog = over.contains(HOOG);
    boolean laag = over.contains(LAAG);
    boolean uitstel = over.contains(UITSTELLEN);
    int kanten = (hoog ? 1 : 0) + (laag ? 1 : 0) + (uitstel ? 1 : 0);
    if (kanten != 1) {
      return Prioriteit.PROFESSIONELE_WEGING;
    }
    return hoog
        ? Prioriteit.HOGE_PRIORITEIT
        : laag ? Prioriteit.LAGE_PRIORITEIT : Prioriteit.UITGESTELD;
  }

  private static boolean wijkt(CriteriumCode code, RuleSet regels, Set<CriteriumCode> geldend) {
    return regels.voorrang().stream()
        .anyMatch(regel -> regel.wijker().equals(code) && geldend.contains(regel.voor()));
  }
}
