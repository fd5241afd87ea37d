package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.ClassicRules;
import nl.somregels.som.regels.session.ClassicRules.Jit;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules that production builds as objects say the same as their text, compiled by Drools, with
 * and without byte code: in every class of every bundle of facts, from nothing known to everything.
 */
@Tag("heleruimte")
@Tag("slow")
class ClassicRulesTest {

  @ParameterizedTest
  @CsvSource({"2021.1", "2021.2", "2026.1"})
  void deTekstVanDeRegelsZegtHetzelfde(String version) {
    RuleSet rules = ProofPakket.lines(version);
    assertThat(rules.criteria()).isNotEmpty();
    for (List<Criterium> criteria : List.of(rules.criteria(), rules.opties())) {
      List<Expression> voorwaarden = voorwaarden(criteria.stream());
      if (!voorwaarden.isEmpty()) {
        List<FieldValues> views = views(voorwaarden);
        assertThat(views).hasSizeGreaterThan(10);
        Truth[][] production = ConditionEvaluator.of(voorwaarden).evaluate(views);
        for (Jit jit : Jit.values()) {
          assertThat(classic(voorwaarden, views, jit)).isDeepEqualTo(production);
        }
      }
    }
  }

  @Test
  void eenAndereTekstValtOp() {
    List<Expression> voorwaarden = List.of(new Equals(Field.RECIDIVERISICO, "LAAG"));
    List<FieldValues> views = views(voorwaarden);

    Truth[][] others =
        classic(List.of(new Equals(Field.RECIDIVERISICO, "MATIG")), views, Jit.DIRECT);
    assertThat(Arrays.deepEquals(others, ConditionEvaluator.of(voorwaarden).evaluate(views)))
        .isFalse();
  }

  private static List<Expression> voorwaarden(Stream<Criterium> criteria) {
    return criteria.flatMap(Criterium::conditions).distinct().toList();
  }

  private static List<FieldValues> views(List<Expression> voorwaarden) {
    return JointStates.same(ProfileSpace.of(voorwaarden)).views();
  }

  private static Truth[][] classic(List<Expression> voorwaarden, List<FieldValues> views, Jit jit) {
    ClassicRules rules = ClassicRules.compile(voorwaarden, jit);
    for (int i = 0; i < 3; i++) {
      views.forEach(rules::evaluate);
    }
    return views.stream().map(rules::evaluate).toArray(Truth[][]::new);
  }
}
