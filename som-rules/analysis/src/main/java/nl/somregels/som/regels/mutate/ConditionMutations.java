package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.language.SentenceMutation;
import nl.somregels.som.regels.pack.language.SentenceMutations;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Every small change of the conditions of a criterion: each value of the sentence, each part of it
 * taken away, its opposite, and the whole condition taken away. Changes that come to the same
 * expression count once.
 */
final class ConditionMutations {
  private final Criterium criterium;
  private final List<CriteriumMutation> wijzigingen = new ArrayList<>();

  private ConditionMutations(Criterium criterium) {
    this.criterium = criterium;
  }

  /** By condition, in the order of the file. */
  static List<CriteriumMutation> van(Criterium criterium) {
    ConditionMutations bron = new ConditionMutations(criterium);
    for (int i = 0; i < criterium.voorwaarden().size(); i++) {
      bron.voorwaarde(i);
    }
    return bron.wijzigingen;
  }

  private void voorwaarde(int plaats) {
    Voorwaarde oud = criterium.voorwaarden().get(plaats);
    Set<Expression> gehad = new HashSet<>(Set.of(plat(oud.expressie())));
    for (SentenceMutation variant : SentenceMutations.van(oud)) {
      Voorwaarde nieuw = variant.voorwaarde();
      String tekst = zin(oud) + " werd \"" + variant.zin() + "\"";
      if (nieuw == null) {
        onmogelijk(soort(variant, oud), oud, tekst, variant.bezwaar());
      } else if (gehad.add(plat(nieuw.expressie()))) {
        wijzig(soort(variant, oud), plaats, tekst, nieuw.expressie());
      }
    }
    for (Expression deel : delen(oud.expressie())) {
      Expression nieuw = zonder(oud.expressie(), deel);
      if (gehad.add(plat(nieuw))) {
        String tekst = zin(oud) + " verloor het deel \"" + ExpressionText.van(deel) + "\"";
        wijzig(MutationOperator.DEEL_WEG, plaats, tekst, nieuw);
      }
    }
    Expression tegendeel = oud.expressie().tegendeel();
    if (gehad.add(plat(tegendeel))) {
      wijzig(
          MutationOperator.VOORWAARDE_OMGEKEERD, plaats, zin(oud) + " werd omgekeerd", tegendeel);
    }
    weg(plaats, oud);
  }

  private void weg(int plaats, Voorwaarde oud) {
    String tekst = zin(oud) + " verviel";
    if (criterium.voorwaarden().size() == 1) {
      onmogelijk(
          MutationOperator.VOORWAARDE_WEG,
          oud,
          tekst,
          "een criterium heeft minstens een voorwaarde");
      return;
    }
    wijzigingen.add(
        new CriteriumMutation(
            MutationOperator.VOORWAARDE_WEG,
            oud.regelnummer(),
            tekst,
            criterium.zonderVoorwaarde(plaats),
            ""));
  }

  private void wijzig(MutationOperator soort, int plaats, String tekst, Expression nieuw) {
    List<Voorwaarde> anders = new ArrayList<>(criterium.voorwaarden());
    Voorwaarde oud = anders.get(plaats);
    anders.set(plaats, new Voorwaarde(oud.zin(), oud.regelnummer(), nieuw));
    wijzigingen.add(
        new CriteriumMutation(
            soort, oud.regelnummer(), tekst, criterium.metVoorwaarden(anders), ""));
  }

  private void onmogelijk(MutationOperator soort, Voorwaarde oud, String tekst, String bezwaar) {
    wijzigingen.add(new CriteriumMutation(soort, oud.regelnummer(), tekst, null, bezwaar));
  }

  private static MutationOperator soort(SentenceMutation variant, Voorwaarde oud) {
    if (variant.soort() == SentenceMutation.SentenceMutationKind.GETAL) {
      return MutationOperator.DREMPEL;
    }
    return oud.expressie().velden().contains(Field.FASE)
        ? MutationOperator.FASE
        : MutationOperator.WAARDE;
  }

  private static String zin(Voorwaarde voorwaarde) {
    return "\"" + voorwaarde.zin() + "\"";
  }

  private static List<Expression> delen(Expression expressie) {
    if (expressie instanceof And samen) {
      return samen.delen();
    }
    return expressie instanceof Or een ? een.delen() : List.of();
  }

  private static Expression zonder(Expression expressie, Expression weg) {
    List<Expression> over = new ArrayList<>(delen(expressie));
    over.remove(weg);
    return expressie instanceof And ? new And(over) : new Or(over);
  }

  /** The same meaning with single parts taken out of their list and equal parts once. */
  private static Expression plat(Expression expressie) {
    List<Expression> delen =
        delen(expressie).stream().map(ConditionMutations::plat).distinct().toList();
    if (delen.isEmpty()) {
      return expressie;
    }
    if (delen.size() == 1) {
      return delen.get(0);
    }
    return expressie instanceof And ? new And(delen) : new Or(delen);
  }
}
