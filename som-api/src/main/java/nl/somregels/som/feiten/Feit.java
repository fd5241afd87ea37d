package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.FeitType.*;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that can be known of a detention episode: what it is called, which values it has, and how
 * a person would say it. Equal are two of the same name, which is also their JSON and their text;
 * ordered as in {@link #model}. Immutable.
 *
 * <p>The constants are the facts of the model (rules/MODEL.md), which also says of each who
 * supplies it, which criteria read it and where it comes from. A list is complete when given.
 */
public final class Feit implements Comparable<Feit>, Serializable {
  private static final long serialVersionUID = 1L;

  /** In the order in which the constants stand; filled by them, and not after. */
  private static final Map<String, Feit> BY_NAME = new LinkedHashMap<>();

  /** The caller's own reference: required, unique in a batch, not the SKN and not a name. */
  public static final Feit KENMERK = fact("kenmerk", kenmerk(), "het kenmerk");

  /** The legal status: before the verdict in first instance, or convicted in first instance. */
  public static final Feit FASE =
      choice("fase", Fase.class, "of er al een vonnis is", "er is [nog geen|een] vonnis");

  /** Date of admission; day 1 of the detention. */
  public static final Feit DATUM_BINNENKOMST =
      fact("datumBinnenkomst", date(), "de datum van binnenkomst");

  /** Expected or actual last day of the detention; may lie before the peildatum. */
  public static final Feit EINDDATUM_DETENTIE =
      fact("einddatumDetentie", date(), "de einddatum van de detentie");

  public static final Feit ZITTINGSDATUM = fact("zittingsdatum", date(), "de datum van de zitting");

  /** Date of birth; ages are whole years, 29 February counts on 1 March. */
  public static final Feit GEBOORTEDATUM = fact("geboortedatum", date(), "de geboortedatum");

  public static final Feit PLEEGDATUM = fact("pleegdatum", date(), "de dag van het feit");

  public static final Feit ACTUEEL_DELICT = fact("actueelDelict", offence(), "het wetsartikel");

  /** JA is lawful residence in the Netherlands. */
  public static final Feit VERBLIJFSSTATUS =
      jaNee("verblijfsstatus", "of er rechtmatig verblijf is", "er is [|geen] rechtmatig verblijf");

  public static final Feit RECIDIVERISICO = risk("recidiverisico");

  public static final Feit LETSELRISICO = risk("letselrisico");

  public static final Feit ONTTREKKINGSRISICO = risk("onttrekkingsrisico");

  public static final Feit DATUM_RISC = fact("datumRisc", date(), "de datum van de RISC");

  public static final Feit BRON_RECIDIVERISICO =
      choice(
          "bronRecidiverisico",
          BronRecidiverisico.class,
          "de bron van het recidiverisico",
          "het recidiverisico komt [van een reclasseringswerker|uit OxRec]");

  /**
   * Date of the newest RISC, adviesrapport, gespreksverslag toezicht, werkstraf or gedragstraining,
   * or {@code GEEN} when there is known to be none.
   */
  public static final Feit LAATSTE_RECLASSERINGSINFORMATIE =
      fact(
          "laatsteReclasseringsinformatie",
          information(),
          "de datum van de laatste informatie van de reclassering");

  /** An advice of probation is asked for, not yet issued. */
  public static final Feit LOPENDE_ADVIESVRAAG =
      jaNee(
          "lopendeAdviesvraag",
          "of er een adviesvraag voor de zitting loopt",
          "er loopt [een|geen] adviesvraag voor de zitting");

  public static final Feit ASR_WEGINGSKADER_TOEGEPAST =
      jaNee(
          "asrWegingskaderToegepast",
          "of het ASR-wegingskader is gebruikt",
          "het ASR-wegingskader is [|nog niet] gebruikt");

  /** Supervision by probation follows, whatever it comes from. */
  public static final Feit TOEZICHT_NA_DETENTIE =
      jaNee(
          "toezichtNaDetentie",
          "of er toezicht na de detentie volgt",
          "er volgt [|geen] toezicht na de detentie");

  public static final Feit ARTIKEL_43_LID_3_PLAATSING =
      jaNee(
          "artikel43Lid3Plaatsing",
          "of er een plaatsing volgens artikel 43 lid 3 Pbw is",
          "er is [een|geen] plaatsing volgens artikel 43 lid 3 Pbw");

  public static final Feit ISD_OPGELEGD =
      jaNee("isdOpgelegd", "of er ISD is opgelegd", "er is [|geen] ISD opgelegd");

  public static final Feit TBS_DWANG_OPGELEGD =
      jaNee(
          "tbsDwangOpgelegd",
          "of er TBS met dwangverpleging is opgelegd",
          "er is [|geen] TBS met dwangverpleging opgelegd");

  public static final Feit ADVISERING_AFGEROND =
      jaNee(
          "adviseringAfgerond",
          "of het advies over de maatregel klaar is",
          "het advies is [|nog niet] klaar");

  public static final Feit MAATREGEL_GESTART =
      jaNee(
          "maatregelGestart",
          "of de maatregel is begonnen",
          "de maatregel is [|nog niet] begonnen");

  public static final Feit UITSTROOM_MET_ZORGMACHTIGING =
      jaNee(
          "uitstroomMetZorgmachtiging",
          "of er na de detentie een zorgmachtiging is",
          "er is na de detentie [een|geen] zorgmachtiging");

  /** The casemanager asks to involve probation. An event: absent means NEE. */
  public static final Feit SIGNAAL_CASEMANAGER =
      jaNee(
          "signaalCasemanager",
          "of de casemanager een signaal geeft",
          "de casemanager geeft [een|geen] signaal");

  public static final Feit CRIMINOGENE_FACTOREN =
      fact("criminogeneFactoren", words(CriminogeneFactoren.WORDS), "de criminogene factoren");

  public static final Feit BESCHERMENDE_FACTOREN =
      fact("beschermendeFactoren", texts(), "de beschermende factoren");

  /** A suspicion of a mild intellectual disability, never a diagnosis. */
  public static final Feit LVB =
      jaNee(
          "lvb",
          "of er een vermoeden van een licht verstandelijke beperking is",
          "er is [een|geen] vermoeden van een licht verstandelijke beperking");

  public static final Feit LAAGGELETTERD =
      jaNee(
          "laaggeletterd",
          "of lezen en schrijven moeilijk zijn",
          "lezen en schrijven zijn [|niet] moeilijk");

  public static final Feit PSYCHIATRISCHE_PROBLEMATIEK =
      jaNee(
          "psychiatrischeProblematiek",
          "of er psychiatrische problemen zijn",
          "er zijn [|geen] psychiatrische problemen");

  public static final Feit SOCIALE_STEUN =
      jaNee("socialeSteun", "of er sociale steun is", "er is [|geen] sociale steun");

  public static final Feit ZELFREDZAAMHEID =
      choice(
          "zelfredzaamheid",
          Zelfredzaamheid.class,
          "of iemand zich zelf kan redden",
          "iemand kan zich zelf [maar beperkt|voldoende] redden");

  public static final Feit TE_MOTIVEREN =
      jaNee("teMotiveren", "of iemand te motiveren is", "iemand is [|niet] te motiveren");

  public static final Feit BIJZONDERE_VOORWAARDEN =
      fact("bijzondereVoorwaarden", texts(), "de bijzondere voorwaarden");

  public static final Feit HULPVERLENINGSCONTACTEN =
      fact("hulpverleningscontacten", texts(), "de contacten met hulpverleners");

  public static final Feit LAATSTE_CONTACT_CASEMANAGER =
      fact(
          "laatsteContactCasemanager",
          date(),
          "de datum van het laatste contact met de casemanager");

  private static final List<Feit> MODEL = List.copyOf(BY_NAME.values());

  private final String jsonName;
  private final transient FeitType kind;
  private final transient String label;
  private final transient List<String> clauses;
  private final transient int place;

  Feit(String jsonName, FeitType kind, String label, List<String> clauses, int place) {
    this.jsonName = jsonName;
    this.kind = kind;
    this.label = label;
    this.clauses = clauses;
    this.place = place;
  }

  private static Feit fact(String name, FeitType kind, String label, String... clauses) {
    Feit feit = new Feit(name, kind, label, List.of(clauses), BY_NAME.size());
    BY_NAME.put(name, feit);
    return feit;
  }

  private static Feit choice(
      String name, Class<? extends Enum<?>> type, String label, String form) {
    return fact(name, FeitType.choice(type), label, ChoiceForm.clauses(form));
  }

  private static Feit risk(String name) {
    String label = "het " + name;
    return choice(name, Risico.class, label, label + " is [laag|matig|hoog]");
  }

  private static Feit jaNee(String name, String label, String form) {
    return choice(name, JaNee.class, label, form);
  }

  /** Every fact of the model, in its order, each once; immutable. */
  public static List<Feit> model() {
    return MODEL;
  }

  /** The fact of the model of exactly this name, upper and lower case told apart. */
  public static Optional<Feit> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * The fact of the model of exactly this name, as JSON has it.
   *
   * @throws IllegalArgumentException when it has none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Feit of(String name) {
    return byName(name)
        .orElseThrow(() -> new IllegalArgumentException("dit is geen feit van het model."));
  }

  /** The exact name in JSON, CSV, messages and traces; ASCII. */
  @JsonValue
  public String jsonName() {
    return jsonName;
  }

  /** Which values this fact can have. */
  public FeitType kind() {
    return kind;
  }

  /** The fact in Dutch words, to stand after "niet bekend:" or before a colon and its value. */
  public String label() {
    return label;
  }

  /** For each word of a choice, in their order, what a person says of it; else empty. */
  List<String> clauses() {
    return clauses;
  }

  /** Where its value stands in {@link Gedetineerde}. */
  int place() {
    return place;
  }

  @Override
  public int compareTo(Feit other) {
    return Integer.compare(place, Objects.requireNonNull(other, "other").place);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Feit that && jsonName.equals(that.jsonName);
  }

  @Override
  public int hashCode() {
    return jsonName.hashCode();
  }

  private Object readResolve() {
    return of(jsonName);
  }

  /** The exact name. */
  @Override
  public String toString() {
    return jsonName;
  }
}
