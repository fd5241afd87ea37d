package nl.somregels.som.bevindingen;

/** What a criterion does to the priority when it applies and does not yield. */
public enum Effect {
  LAAG("lage prioriteit"),
  HOOG("hoge prioriteit"),
  UITSTELLEN("uitstellen"),
  WEGING("mensen wegen"),
  NOG_NIET("nog niet");

  private final String label;

  Effect(String label) {
    this.label = label;
  }

  /** In the words of a person, in lower case. */
  public String label() {
    return label;
  }

  /** Whether it settles the outcome when no other effect that does is left beside it. */
  public boolean settles() {
    return this != WEGING && this != NOG_NIET;
  }
}
