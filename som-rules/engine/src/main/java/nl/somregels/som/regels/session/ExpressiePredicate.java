package nl.somregels.som.regels.session;

import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import org.drools.model.functions.Predicate1;

/**
 * The constraint that Drools evaluates for an expression: whether what is known of a case proves
 * it. Nothing known proves nothing. Stateless and thread-safe.
 */
final class ExpressiePredicate {
  private ExpressiePredicate() {}

  static Predicate1<Feitenbeeld> of(Expressie expressie) {
    if (expressie instanceof Gelijk gelijk) {
      return woord(gelijk.veld(), gelijk.woord());
    }
    if (expressie instanceof Grens grens) {
      return grens(grens.veld(), grens.minstens(), grens.grens());
    }
    if (expressie instanceof Bevat bevat) {
      return lid(bevat.veld(), bevat.erin(), bevat.woord());
    }
    return expressie instanceof Samen samen
        ? samen(delen(samen.delen()))
        : een(delen(((Een) expressie).delen()));
  }

  private static Predicate1<Feitenbeeld> woord(Veld veld, String woord) {
    return beeld -> woord.equals(beeld.keuze(veld));
  }

  private static Predicate1<Feitenbeeld> grens(Veld veld, boolean minstens, int grens) {
    return minstens ? beeld -> beeld.laagste(veld) >= grens : beeld -> beeld.hoogste(veld) < grens;
  }

  private static Predicate1<Feitenbeeld> lid(Veld veld, boolean erin, String woord) {
    return beeld -> {
      Set<String> woorden = beeld.woorden(veld);
      return woorden != null && woorden.contains(woord) == erin;
    };
  }

  @SuppressWarnings("unchecked")
  private static Predicate1<Feitenbeeld>[] delen(List<Expressie> delen) {
    return delen.stream().map(ExpressiePredicate::of).toArray(Predicate1[]::new);
  }

  private static Predicate1<Feitenbeeld> samen(Predicate1<Feitenbeeld>[] delen) {
    return beeld -> {
      for (Predicate1<Feitenbeeld> deel : delen) {
        if (!deel.test(beeld)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Predicate1<Feitenbeeld> een(Predicate1<Feitenbeeld>[] delen) {
    return beeld -> {
      for (Predicate1<Feitenbeeld> deel : delen) {
        if (deel.test(beeld)) {
          return true;
        }
      }
      return false;
    };
  }
}
