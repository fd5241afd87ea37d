package nl.somregels.som.regels.decide;

/** Makes profiles of which only the bits matter. */
public final class TestProfiles {
  private TestProfiles() {}

  public static ProfileKey of(long... bits) {
    return new ProfileKey(bits);
  }
}
