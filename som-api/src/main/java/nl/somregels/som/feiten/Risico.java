package nl.somregels.som.feiten;

/** A risk level as the RISC gives it, in rising order. */
public enum Risico {
  LAAG,
  MATIG,
  HOOG
}
