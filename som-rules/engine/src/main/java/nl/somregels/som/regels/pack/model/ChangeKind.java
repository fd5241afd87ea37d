package nl.somregels.som.regels.pack.model;

import nl.somregels.som.prioritering.Prioriteit;

/**
 * What can change for one case between two packs; exactly one of these, the first that fits.
 *
 * @param soort what it is that changes
 * @param van what it was, as the sentence says it; empty for another reason
 * @param naar what it becomes; empty for another reason
 */
public record ChangeKind(ChangedAspect soort, String van, String naar) {
  /** The case gets the same outcome for other reasons, or is to be looked at first. */
  public static final ChangeKind REDEN = new ChangeKind(ChangedAspect.REDEN, "", "");

  /** The group of a case that is in none. */
  public static final String GEEN_GROEP = "geen weeggroep";

  /** What changes. */
  public enum ChangedAspect {
    PRIORITEIT,
    /** The group in which a case at PROFESSIONELE_WEGING is weighed; the prioriteit stays. */
    WEEGGROEP,
    /** Criteria that apply or yield differently; prioriteit and group stay. */
    REDEN
  }

  /** Another outcome. */
  public static ChangeKind prioriteit(Prioriteit van, Prioriteit naar) {
    return new ChangeKind(ChangedAspect.PRIORITEIT, van.name(), naar.name());
  }

  /**
   * Another group at the same outcome.
   *
   * @param van as {@link #groep} or {@link #GEEN_GROEP}
   * @param naar likewise
   */
  public static ChangeKind weeggroep(String van, String naar) {
    return new ChangeKind(ChangedAspect.WEEGGROEP, van, naar);
  }

  /** The words for a group, A or B. */
  public static String groep(String letter) {
    return "weeggroep " + letter;
  }

  /** Whether the other starts at the same point, wherever it leads. */
  boolean begintZoals(ChangeKind ander) {
    return soort == ander.soort && van.equals(ander.van);
  }

  /** The words of the sentence that states it. */
  @Override
  public String toString() {
    return soort == ChangedAspect.REDEN
        ? "andere reden bij dezelfde uitkomst"
        : "van " + van + " naar " + naar;
  }
}
