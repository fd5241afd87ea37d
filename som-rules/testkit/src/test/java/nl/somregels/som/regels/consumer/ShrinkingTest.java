package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.testkit.BoundaryCase;
import nl.somregels.som.regels.testkit.FullyKnown;
import nl.somregels.som.regels.testkit.PakketUnderTest;
import nl.somregels.som.regels.testkit.SomDomain;

/** A property that does not hold is refuted by a case of few facts. */
@Domain(SomDomain.class)
class ShrinkingTest {
  private static final SomEngine ENGINE = PakketUnderTest.bundled("2021.1").engine();

  /** Passes exactly when the property is refuted by so many facts. */
  abstract static class Refuted implements AroundPropertyHook {
    private final int feiten;

    Refuted(int feiten) {
      this.feiten = feiten;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult proposal = property.execute();
      Optional<List<Object>> found = proposal.falsifiedParameters();
      assertThat(found).as("a counterexample").isPresent();
      DatedCase datedCase = (DatedCase) found.orElseThrow().get(0);
      assertThat(datedCase.feitCount()).as(datedCase.toString()).isEqualTo(feiten);
      assertThat(datedCase.peildatum()).isEqualTo(SomDomain.PEILDATUM);
      assertThat(FeitenValidator.errors(datedCase.gedetineerde(), datedCase.peildatum())).isEmpty();
      return proposal.mapToSuccessful();
    }
  }

  static class RefutedByOneFeit extends Refuted {
    RefutedByOneFeit() {
      super(1);
    }
  }

  static class RefutedByTwoFeiten extends Refuted {
    RefutedByTwoFeiten() {
      super(2);
    }
  }

  static class RefutedByThreeFeiten extends Refuted {
    RefutedByThreeFeiten() {
      super(3);
    }
  }

  static class RefutedByAllFeiten extends Refuted {
    RefutedByAllFeiten() {
      super(Feit.model().size() - 1);
    }
  }

  @Property
  @AddLifecycleHook(RefutedByOneFeit.class)
  boolean niemandHeeftEenEinddatum(@ForAll DatedCase datedCase) {
    return datedCase.gedetineerde().einddatumDetentie().isEmpty();
  }

  /** Criterium 7 or 8: fase and supervision, or fase and placement. */
  @Property
  @AddLifecycleHook(RefutedByTwoFeiten.class)
  boolean naVonnisHeeftNiemandHogePrioriteit(@ForAll DatedCase datedCase) {
    return !datedCase.gedetineerde().fase().equals(Optional.of(Fase.NA_VONNIS))
        || prioriteit(datedCase) != Prioriteit.HOGE_PRIORITEIT;
  }

  /** Criterium 5: fase, a date of admission for the moment, and the question for advice. */
  @Property
  @AddLifecycleHook(RefutedByThreeFeiten.class)
  boolean vanNiemandWordtHetUitgesteld(@ForAll @BoundaryCase DatedCase datedCase) {
    return prioriteit(datedCase) != Prioriteit.UITGESTELD;
  }

  @Property
  @AddLifecycleHook(RefutedByAllFeiten.class)
  boolean vanWieAllesBekendIsBlijftAllesBekend(@ForAll @FullyKnown DatedCase datedCase) {
    return datedCase.gedetineerde().fase().equals(Optional.of(Fase.PREVENTIEF))
        || datedCase.gedetineerde().datumRisc().isEmpty();
  }

  private static Prioriteit prioriteit(DatedCase datedCase) {
    return ENGINE.evaluate(datedCase.gedetineerde(), datedCase.peildatum()).prioriteit();
  }
}
