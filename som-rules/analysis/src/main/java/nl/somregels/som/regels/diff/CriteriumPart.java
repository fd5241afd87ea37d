package nl.somregels.som.regels.diff;

import nl.somregels.som.regels.pack.model.Criterium;

/** What a criterion decides with; its other parts are words. */
enum CriteriumPart {
  VOORWAARDEN,
  EFFECT,
  VERPLICHT,
  EERST;

  /** Whether two versions of a criterion differ in this. */
  boolean verschilt(Criterium een, Criterium ander) {
    return switch (this) {
      case VOORWAARDEN ->
          !NormalForm.van(een.voorwaarden()).equals(NormalForm.van(ander.voorwaarden()));
      case EFFECT -> een.effect() != ander.effect();
      case VERPLICHT -> een.verplicht() != ander.verplicht();
      case EERST -> een.eerst() != ander.eerst();
    };
  }

  /** The criterion with only this part of another version of it. */
  Criterium neemOver(Criterium criterium, Criterium ander) {
    return new Criterium(
        criterium.code(),
        criterium.naam(),
        criterium.beleidszin(),
        criterium.bron(),
        criterium.consensus(),
        criterium.lezing(),
        criterium.toelichting(),
        (this == VOORWAARDEN ? ander : criterium).voorwaarden(),
        (this == EFFECT ? ander : criterium).effect(),
        (this == VERPLICHT ? ander : criterium).verplicht(),
        (this == EERST ? ander : criterium).eerst(),
        criterium.regel());
  }
}
