package nl.somregels.som.regels.diff;

import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Criterium.CriteriumFlag;

/** What a criterion decides with; its other parts are words. */
enum CriteriumPart {
  VOORWAARDEN,
  EFFECT,
  VERPLICHT,
  EERST;

  boolean differs(Criterium one, Criterium other) {
    return switch (this) {
      case VOORWAARDEN ->
          !NormalForm.of(one.voorwaarden()).equals(NormalForm.of(other.voorwaarden()));
      case EFFECT -> one.effect() != other.effect();
      case VERPLICHT -> one.verplicht() != other.verplicht();
      case EERST -> one.eerst() != other.eerst();
    };
  }

  /** The criterion with only this part of another version of it. */
  Criterium takeOver(Criterium criterium, Criterium other) {
    return switch (this) {
      case VOORWAARDEN -> criterium.withVoorwaarden(other.voorwaarden());
      case EFFECT -> criterium.withEffect(other.effect());
      case VERPLICHT -> criterium.with(CriteriumFlag.VERPLICHT, other.verplicht());
      case EERST -> criterium.with(CriteriumFlag.EERST, other.eerst());
    };
  }
}
