package nl.somregels.som.mutatie;

/** What kind of small change a mutant is. */
public enum MutationOperator {
  /** A number moved by one, up or down, in its own unit or in the smallest one. */
  DREMPEL,
  /** A word of a choice or of a list exchanged for another one. */
  WAARDE,
  /** The other phase. */
  FASE,
  /** A condition taken away. */
  VOORWAARDE_WEG,
  /** A condition turned into its opposite. */
  VOORWAARDE_OMGEKEERD,
  /** One part of a condition that joins several with "and" or "or" taken away. */
  DEEL_WEG,
  /** Another effect. */
  EFFECT,
  /** The mandatory role taken away. */
  VERPLICHT_WEG,
  /** Not looked at first any more. */
  EERST_WEG,
  /** A line of precedence taken away. */
  VOORRANG_WEG,
  /** A line of precedence the other way round. */
  VOORRANG_OMGEKEERD
}
