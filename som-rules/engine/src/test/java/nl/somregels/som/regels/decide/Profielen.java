package nl.somregels.som.regels.decide;

/** Makes profiles of which only the bits matter. */
public final class Profielen {
  private Profielen() {}

  public static Profiel van(long... bits) {
    return new Profiel(bits);
  }
}
