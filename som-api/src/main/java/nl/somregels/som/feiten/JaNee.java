package nl.somregels.som.feiten;

/**
 * The value of a known yes/no fact. There is no third constant: an unknown fact is an absent one,
 * so that no comparison can mistake "not known" for "nee".
 */
public enum JaNee {
  JA,
  NEE
}
