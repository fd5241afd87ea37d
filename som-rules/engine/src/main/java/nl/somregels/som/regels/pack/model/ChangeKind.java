package nl.somregels.som.regels.pack.model;

import nl.somregels.som.prioritering.Prioriteit;

/** What changes for a case between two packs: the first that fits; texts as in the sentence. */
public record ChangeKind(ChangedAspect kind, String van, String naar) {
  /** The case gets the same outcome for other reasons, or is to be looked at first. */
  public static final ChangeKind REASON = new ChangeKind(ChangedAspect.REDEN, "", "");

  /** The group of a case that is in none. */
  public static final String NO_GROUP = "geen weeggroep";

  public enum ChangedAspect {
    PRIORITEIT,
    /** The group in which a case at PROFESSIONELE_WEGING is weighed; the prioriteit stays. */
    WEEGGROEP,
    /** Criteria that apply or yield differently; prioriteit and group stay. */
    REDEN
  }

  public static ChangeKind prioriteit(Prioriteit from, Prioriteit to) {
    return new ChangeKind(ChangedAspect.PRIORITEIT, from.name(), to.name());
  }

  /** From one {@link #group} or {@link #NO_GROUP} to another at the same outcome. */
  public static ChangeKind weeggroep(String from, String to) {
    return new ChangeKind(ChangedAspect.WEEGGROEP, from, to);
  }

  public static String group(String letter) {
    return "weeggroep " + letter;
  }

  /** Whether the other starts at the same point, wherever it leads. */
  boolean startsAs(ChangeKind other) {
    return kind == other.kind && van.equals(other.van);
  }

  @Override
  public String toString() {
    return kind == ChangedAspect.REDEN
        ? "andere reden bij dezelfde uitkomst"
        : "van " + van + " naar " + naar;
  }
}
