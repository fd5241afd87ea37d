package nl.somregels.som.regels.pack.language;

/** The sentences that can stand under {@code gevolg}, and what each is about. */
public enum ConsequenceKind {
  EFFECT("het effect is LAAG|HOOG|UITSTELLEN|WEGING|NOG_NIET"),
  VERPLICHT("de reclassering is verplicht"),
  VOORRANG("criterium WIJKER wijkt voor criterium VOOR"),
  /** Of what people weigh; the direction stands at {@code @richting}. */
  TOON("toon FEIT"),
  /** The text stands at {@code @letop}. */
  LET_OP("let op zolang FEIT niet WAARDE is"),
  WEEGGROEP("de weeggroep is A"),
  EERST("eerst bekijken");

  private final SentencePattern pattern;

  ConsequenceKind(String sentence) {
    this.pattern = SentencePattern.of(sentence);
  }

  SentencePattern pattern() {
    return pattern;
  }
}
