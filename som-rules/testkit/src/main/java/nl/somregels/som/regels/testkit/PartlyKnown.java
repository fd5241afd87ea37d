package nl.somregels.som.regels.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only cases with each fact known by chance; see {@link SomArbitraries#partly(double)}. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PartlyKnown {
  /** The chance that a fact is known, from 0 to 1. */
  double value();
}
