package nl.somregels.som.regels.verify;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Voorrangsregel;

/**
 * Two criteria that disagree, can apply together, and of which neither yields to the other: a
 * conflict that is left to people.
 *
 * @param een the first of the two, by code
 * @param ander the other
 */
record Botsing(Criterium een, Criterium ander) {
  private static final Set<Set<Effect>> ONENIG =
      Set.of(Set.of(HOOG, LAAG), Set.of(HOOG, UITSTELLEN), Set.of(LAAG, UITSTELLEN));

  /** Every such pair, ordered by code. */
  static List<Botsing> alle(Regels regels) {
    List<Botsing> botsingen = new ArrayList<>();
    for (Criterium een : regels.criteria()) {
      for (Criterium ander : regels.criteria()) {
        if (een.code().compareTo(ander.code()) < 0
            && een.effect() != ander.effect()
            && ONENIG.contains(Set.of(een.effect(), ander.effect()))
            && regels.voorrang().stream().noneMatch(regel -> beslist(regel, een, ander))
            && !gaanNietSamen(een, ander)) {
          botsingen.add(new Botsing(een, ander));
        }
      }
    }
    return botsingen;
  }

  private static boolean beslist(Voorrangsregel regel, Criterium een, Criterium ander) {
    return Set.of(regel.wijker(), regel.voor()).equals(Set.of(een.code(), ander.code()));
  }

  /** Whether some condition of the one asks for another word of a choice than one of the other. */
  private static boolean gaanNietSamen(Criterium een, Criterium ander) {
    return een.voorwaarden().stream()
        .anyMatch(
            links ->
                ander.voorwaarden().stream()
                    .anyMatch(
                        rechts ->
                            links.expressie() instanceof Expressie.Gelijk a
                                && rechts.expressie() instanceof Expressie.Gelijk b
                                && a.veld() == b.veld()
                                && !a.woord().equals(b.woord())));
  }
}
