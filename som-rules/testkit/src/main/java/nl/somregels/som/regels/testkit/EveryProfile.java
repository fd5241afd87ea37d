package nl.somregels.som.regels.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One case for every class that the rules of a pack inside the library can tell apart; for a pack
 * of your own, provide {@link SomArbitraries#profiles}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EveryProfile {
  /** The version of the pack, such as {@code 2021.1}. */
  String value();
}
