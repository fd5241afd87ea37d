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
 * <p>The constants are the facts of the model (rules/MODEL.md). The documentation of each says what
 * it means, who supplies it, which criteria read it and where in the report (Binnen beginnen om
 * buiten te blijven, deel 1) it comes from, which is tabel 7 where nothing is said. A list is
 * complete when given. There are no other facts yet: packs will declare their own.
 */
public final class Feit implements Comparable<Feit>, Serializable {
  private static final long serialVersionUID = 1L;

  /** In the order in which the constants stand; filled by them, and not after. */
  private static final Map<String, Feit> BY_NAME = new LinkedHashMap<>();

  /**
   * The caller's own reference to this episode: required, unique in a batch, not the SKN and not a
   * name. From: caller. Read by: none.
   */
  public static final Feit KENMERK = fact("kenmerk", kenmerk(), "het kenmerk");

  /**
   * The legal status: before the verdict in first instance, or convicted in first instance. From:
   * casemanager. Read by: all criteria.
   */
  public static final Feit FASE = fact("fase", choice(Fase.class), "de fase van de detentie");

  /**
   * Date of admission; day 1 of the detention. From: casemanager. Read by: som-moment, 4, and 6
   * when pleegdatum is unknown. Source: tabel 7, §5.6.
   */
  public static final Feit DATUM_BINNENKOMST =
      fact("datumBinnenkomst", date(), "de datum van binnenkomst");

  /**
   * Expected or actual last day of the detention; may lie before the peildatum. From: casemanager.
   * Read by: 4.
   */
  public static final Feit EINDDATUM_DETENTIE =
      fact("einddatumDetentie", date(), "de einddatum van de detentie");

  /** Date of the court hearing. From: casemanager. Read by: none (shown). Source: §5.2. */
  public static final Feit ZITTINGSDATUM = fact("zittingsdatum", date(), "de datum van de zitting");

  /**
   * Date of birth; ages are whole years, 29 February counts on 1 March. From: casemanager. Read by:
   * 6, O5.
   */
  public static final Feit GEBOORTEDATUM = fact("geboortedatum", date(), "de geboortedatum");

  /** Date of the offence. From: casemanager. Read by: 6. Source: tabel 7; art. 77c Sr. */
  public static final Feit PLEEGDATUM = fact("pleegdatum", date(), "de pleegdatum");

  /**
   * Article code of the current offence, such as {@code 300 Sr}. From: casemanager. Read by: O2;
   * shown at 11. Source: §5.4.
   */
  public static final Feit ACTUEEL_DELICT = fact("actueelDelict", offence(), "het delict");

  /** JA is lawful residence in the Netherlands. From: casemanager. Read by: 1. */
  public static final Feit VERBLIJFSSTATUS =
      jaNee("verblijfsstatus", "of het verblijf rechtmatig is");

  /** Risk of reoffending, a RISC label. From: reclassering. Read by: 2, 3-NB, 11, O2, O3. */
  public static final Feit RECIDIVERISICO =
      fact("recidiverisico", choice(Risico.class), "het recidiverisico");

  /** Risk of injury to others, a RISC label. From: reclassering. Read by: 11. */
  public static final Feit LETSELRISICO =
      fact("letselrisico", choice(Risico.class), "het letselrisico");

  /** Risk of withdrawal, a RISC label. From: reclassering. Read by: none (shown at 11). */
  public static final Feit ONTTREKKINGSRISICO =
      fact("onttrekkingsrisico", choice(Risico.class), "het onttrekkingsrisico");

  /** Date of the newest RISC. From: IRIS. Read by: 2, 3-NB, 3. */
  public static final Feit DATUM_RISC = fact("datumRisc", date(), "de datum van de RISC");

  /**
   * The instrument behind that label. From: IRIS. Read by: 2 in pack 2026.1. Source: Inspectie
   * JenV, February 2026.
   */
  public static final Feit BRON_RECIDIVERISICO =
      fact(
          "bronRecidiverisico", choice(BronRecidiverisico.class), "de bron van het recidiverisico");

  /**
   * Date of the newest RISC, adviesrapport, gespreksverslag toezicht, werkstraf or gedragstraining,
   * or {@code GEEN} when there is known to be none. From: IRIS. Read by: 3, 2, 3-NB.
   */
  public static final Feit LAATSTE_RECLASSERINGSINFORMATIE =
      fact(
          "laatsteReclasseringsinformatie",
          information(),
          "de datum van de laatste reclasseringsinformatie");

  /** An advice of probation is asked for, not yet issued. From: reclassering. Read by: 5. */
  public static final Feit LOPENDE_ADVIESVRAAG =
      jaNee("lopendeAdviesvraag", "of er een adviesvraag loopt");

  /**
   * The framework for adolescent criminal law (ASR) has been applied. From: reclassering. Read by:
   * 6. Source: tabel 7; art. 77c Sr.
   */
  public static final Feit ASR_WEGINGSKADER_TOEGEPAST =
      jaNee("asrWegingskaderToegepast", "of het ASR-wegingskader is toegepast");

  /** Supervision after detention is imposed. From: casemanager. Read by: 7, 10. */
  public static final Feit TOEZICHT_NA_DETENTIE =
      jaNee("toezichtNaDetentie", "of er toezicht na de detentie volgt");

  /** A placement under art. 43 lid 3 Pbw. From: casemanager. Read by: 8. */
  public static final Feit ARTIKEL_43_LID_3_PLAATSING =
      jaNee("artikel43Lid3Plaatsing", "of er een plaatsing volgens artikel 43 lid 3 Pbw is");

  /** The measure ISD is imposed. From: casemanager. Read by: 9. Source: tabel 7, bijlage 1. */
  public static final Feit ISD_OPGELEGD = jaNee("isdOpgelegd", "of ISD is opgelegd");

  /**
   * TBS with dwangverpleging imposed. From: casemanager. Read by: 9. Source: tabel 7, bijlage 1.
   */
  public static final Feit TBS_DWANG_OPGELEGD =
      jaNee("tbsDwangOpgelegd", "of TBS met dwangverpleging is opgelegd");

  /** Probation's advice on the measure is finished. From: casemanager. Read by: 9. */
  public static final Feit ADVISERING_AFGEROND =
      jaNee("adviseringAfgerond", "of de advisering is afgerond");

  /** The imposed measure has started. From: casemanager. Read by: 9. */
  public static final Feit MAATREGEL_GESTART =
      jaNee("maatregelGestart", "of de maatregel is gestart");

  /**
   * Leaves detention under a care authorisation (zorgmachtiging). From: casemanager. Read by: 10.
   */
  public static final Feit UITSTROOM_MET_ZORGMACHTIGING =
      jaNee("uitstroomMetZorgmachtiging", "of iemand uitstroomt met een zorgmachtiging");

  /**
   * The casemanager asks to involve probation. An event: absent means NEE. From: casemanager. Read
   * by: signaal. Source: §5.4.
   */
  public static final Feit SIGNAAL_CASEMANAGER =
      jaNee("signaalCasemanager", "of de casemanager een signaal geeft");

  /** Criminogenic factors, from a closed list; complete. From: RISC. Read by: 12, O4. */
  public static final Feit CRIMINOGENE_FACTOREN =
      fact("criminogeneFactoren", words(CriminogeneFactoren.WORDS), "de criminogene factoren");

  /** Protective factors; complete. From: SAPROF. Read by: 13. */
  public static final Feit BESCHERMENDE_FACTOREN =
      fact("beschermendeFactoren", texts(), "de beschermende factoren");

  /**
   * A mild intellectual disability (licht verstandelijke beperking). From: SCIL and others. Read
   * by: 14, caution at 15, O1. Source: tabel 7, §5.4.
   */
  public static final Feit LVB = jaNee("lvb", "of er een licht verstandelijke beperking (lvb) is");

  /** Low literacy. From: casemanager, reclassering. Read by: 14. */
  public static final Feit LAAGGELETTERD = jaNee("laaggeletterd", "of iemand laaggeletterd is");

  /** Psychiatric problems. From: casemanager, reclassering. Read by: 14. */
  public static final Feit PSYCHIATRISCHE_PROBLEMATIEK =
      jaNee("psychiatrischeProblematiek", "of er psychiatrische problematiek is");

  /** Social support. From: casemanager, reclassering. Read by: 14. */
  public static final Feit SOCIALE_STEUN = jaNee("socialeSteun", "of er sociale steun is");

  /** Self-reliance, limited or sufficient. From: both. Read by: 14. */
  public static final Feit ZELFREDZAAMHEID =
      fact("zelfredzaamheid", choice(Zelfredzaamheid.class), "de zelfredzaamheid");

  /** Can be motivated for probation effort. From: both. Read by: 15. */
  public static final Feit TE_MOTIVEREN = jaNee("teMotiveren", "of iemand te motiveren is");

  /** Special conditions imposed; complete. From: reclassering. Read by: 16. */
  public static final Feit BIJZONDERE_VOORWAARDEN =
      fact("bijzondereVoorwaarden", texts(), "de bijzondere voorwaarden");

  /** Contacts with care and help; complete. From: reclassering. Read by: 17. */
  public static final Feit HULPVERLENINGSCONTACTEN =
      fact("hulpverleningscontacten", texts(), "de contacten met de hulpverlening");

  /** Last contact with the casemanager. From: casemanager. Read by: none (shown). Source: §5.6. */
  public static final Feit LAATSTE_CONTACT_CASEMANAGER =
      fact(
          "laatsteContactCasemanager",
          date(),
          "de datum van het laatste contact met de casemanager");

  private static final List<Feit> MODEL = List.copyOf(BY_NAME.values());

  private final String jsonName;
  private final transient FeitType kind;
  private final transient String label;
  private final transient int place;

  Feit(String jsonName, FeitType kind, String label, int place) {
    this.jsonName = jsonName;
    this.kind = kind;
    this.label = label;
    this.place = place;
  }

  private static Feit fact(String name, FeitType kind, String label) {
    Feit feit = new Feit(name, kind, label, BY_NAME.size());
    BY_NAME.put(name, feit);
    return feit;
  }

  private static Feit jaNee(String name, String label) {
    return fact(name, choice(JaNee.class), label);
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
