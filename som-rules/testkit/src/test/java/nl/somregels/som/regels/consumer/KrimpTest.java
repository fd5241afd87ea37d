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
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.testkit.Grensgeval;
import nl.somregels.som.regels.testkit.Proefgeval;
import nl.somregels.som.regels.testkit.Proefpakket;
import nl.somregels.som.regels.testkit.SomDomain;
import nl.somregels.som.regels.testkit.Volledig;

/** A property that does not hold is refuted by a case of few facts. */
@Domain(SomDomain.class)
class KrimpTest {
  private static final SomEngine ENGINE = Proefpakket.gebundeld("2021.1").engine();

  /** Passes exactly when the property is refuted by so many facts. */
  abstract static class Weerlegd implements AroundPropertyHook {
    private final int feiten;

    Weerlegd(int feiten) {
      this.feiten = feiten;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult uitslag = property.execute();
      Optional<List<Object>> gevonden = uitslag.falsifiedParameters();
      assertThat(gevonden).as("a counterexample").isPresent();
      Proefgeval geval = (Proefgeval) gevonden.orElseThrow().get(0);
      assertThat(geval.aantalFeiten()).as(geval.toString()).isEqualTo(feiten);
      assertThat(geval.peildatum()).isEqualTo(SomDomain.PEILDATUM);
      assertThat(Feitcontrole.fouten(geval.gedetineerde(), geval.peildatum())).isEmpty();
      return uitslag.mapToSuccessful();
    }
  }

  static class WeerlegdDoorEenFeit extends Weerlegd {
    WeerlegdDoorEenFeit() {
      super(1);
    }
  }

  static class WeerlegdDoorTweeFeiten extends Weerlegd {
    WeerlegdDoorTweeFeiten() {
      super(2);
    }
  }

  static class WeerlegdDoorDrieFeiten extends Weerlegd {
    WeerlegdDoorDrieFeiten() {
      super(3);
    }
  }

  static class WeerlegdDoorAlleFeiten extends Weerlegd {
    WeerlegdDoorAlleFeiten() {
      super(Feit.values().length - 1);
    }
  }

  @Property
  @AddLifecycleHook(WeerlegdDoorEenFeit.class)
  boolean niemandHeeftEenEinddatum(@ForAll Proefgeval geval) {
    return geval.gedetineerde().einddatumDetentie().isEmpty();
  }

  /** Criterium 7 or 8: fase and supervision, or fase and placement. */
  @Property
  @AddLifecycleHook(WeerlegdDoorTweeFeiten.class)
  boolean naVonnisHeeftNiemandHogePrioriteit(@ForAll Proefgeval geval) {
    return !geval.gedetineerde().fase().equals(Optional.of(Fase.NA_VONNIS))
        || prioriteit(geval) != Prioriteit.HOGE_PRIORITEIT;
  }

  /** Criterium 5: fase, a date of admission for the moment, and the question for advice. */
  @Property
  @AddLifecycleHook(WeerlegdDoorDrieFeiten.class)
  boolean vanNiemandWordtHetUitgesteld(@ForAll @Grensgeval Proefgeval geval) {
    return prioriteit(geval) != Prioriteit.UITGESTELD;
  }

  @Property
  @AddLifecycleHook(WeerlegdDoorAlleFeiten.class)
  boolean vanWieAllesBekendIsBlijftAllesBekend(@ForAll @Volledig Proefgeval geval) {
    return geval.gedetineerde().fase().equals(Optional.of(Fase.PREVENTIEF))
        || geval.gedetineerde().datumRisc().isEmpty();
  }

  private static Prioriteit prioriteit(Proefgeval geval) {
    return ENGINE.evaluate(geval.gedetineerde(), geval.peildatum()).prioriteit();
  }
}
