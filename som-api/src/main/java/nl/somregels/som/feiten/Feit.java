package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.FeitType.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every fact of one detention episode, in the order of rules/MODEL.md, under the name that JSON and
 * CSV use. The documentation of a constant says what the fact means, who supplies it, which
 * criteria read it and where in the report (Binnen beginnen om buiten te blijven, deel 1) it comes
 * from.
 */
public enum Feit {
  /**
   * The caller's own reference to this episode: required, unique in a batch, not the SKN and not a
   * name. Supplied by: caller. Read by: none.
   */
  KENMERK("kenmerk", kenmerk()),

  /**
   * The legal status: before the verdict in first instance, or convicted in first instance.
   * Supplied by: casemanager. Read by: all criteria. Source: tabel 7.
   */
  FASE("fase", choice(Fase.class)),

  /**
   * Date of admission; day 1 of the detention. Supplied by: casemanager. Read by: som-moment, 4,
   * and 6 when pleegdatum is unknown. Source: tabel 7, §5.6.
   */
  DATUM_BINNENKOMST("datumBinnenkomst", date()),

  /**
   * Expected or actual last day of the detention; may lie before the peildatum. Supplied by:
   * casemanager. Read by: 4. Source: tabel 7.
   */
  EINDDATUM_DETENTIE("einddatumDetentie", date()),

  /**
   * Date of the court hearing; shown, read by no criterion. Supplied by: casemanager. Read by: none
   * (shown). Source: §5.2.
   */
  ZITTINGSDATUM("zittingsdatum", date()),

  /**
   * Date of birth; ages are whole years, 29 February counts on 1 March. Supplied by: casemanager.
   * Read by: 6, O5. Source: tabel 7.
   */
  GEBOORTEDATUM("geboortedatum", date()),

  /** Date of the offence. Supplied by: casemanager. Read by: 6. Source: tabel 7; art. 77c Sr. */
  PLEEGDATUM("pleegdatum", date()),

  /**
   * Article code of the current offence, such as {@code 300 Sr}. Supplied by: casemanager. Read by:
   * O2; shown at 11. Source: §5.4.
   */
  ACTUEEL_DELICT("actueelDelict", offence()),

  /**
   * JA is lawful residence in the Netherlands. Supplied by: casemanager. Read by: 1. Source: tabel
   * 7.
   */
  VERBLIJFSSTATUS("verblijfsstatus", choice(JaNee.class)),

  /**
   * Risk of reoffending as the RISC labels it. Supplied by: reclassering (RISC). Read by: 2, 3-NB,
   * 11, O2, O3. Source: tabel 7.
   */
  RECIDIVERISICO("recidiverisico", choice(Risico.class)),

  /**
   * Risk of injury to others as the RISC labels it. Supplied by: reclassering (RISC). Read by: 11.
   * Source: tabel 7.
   */
  LETSELRISICO("letselrisico", choice(Risico.class)),

  /**
   * Risk of withdrawal from supervision as the RISC labels it. Supplied by: reclassering (RISC).
   * Read by: none (shown at 11). Source: tabel 7.
   */
  ONTTREKKINGSRISICO("onttrekkingsrisico", choice(Risico.class)),

  /** Date of the newest RISC. Supplied by: IRIS. Read by: 2, 3-NB, 3. Source: tabel 7. */
  DATUM_RISC("datumRisc", date()),

  /**
   * Which instrument gave the recidivism label. Supplied by: IRIS. Read by: 2 in pack 2026.1.
   * Source: Inspectie JenV, February 2026.
   */
  BRON_RECIDIVERISICO("bronRecidiverisico", choice(BronRecidiverisico.class)),

  /**
   * Date of the newest RISC, adviesrapport, gespreksverslag toezicht, werkstraf or gedragstraining,
   * or {@code GEEN} when there is known to be none. Supplied by: IRIS. Read by: 3, 2, 3-NB. Source:
   * tabel 7.
   */
  LAATSTE_RECLASSERINGSINFORMATIE("laatsteReclasseringsinformatie", information()),

  /**
   * Whether an advice of probation has been asked for and is not yet issued. Supplied by:
   * reclassering. Read by: 5. Source: tabel 7.
   */
  LOPENDE_ADVIESVRAAG("lopendeAdviesvraag", choice(JaNee.class)),

  /**
   * Whether the framework for adolescent criminal law (ASR) has been applied. Supplied by:
   * reclassering. Read by: 6. Source: tabel 7; art. 77c Sr.
   */
  ASR_WEGINGSKADER_TOEGEPAST("asrWegingskaderToegepast", choice(JaNee.class)),

  /**
   * Whether supervision after detention has been imposed. Supplied by: casemanager. Read by: 7, 10.
   * Source: tabel 7.
   */
  TOEZICHT_NA_DETENTIE("toezichtNaDetentie", choice(JaNee.class)),

  /**
   * Whether a placement under art. 43 lid 3 Pbw applies. Supplied by: casemanager. Read by: 8.
   * Source: tabel 7.
   */
  ARTIKEL_43_LID_3_PLAATSING("artikel43Lid3Plaatsing", choice(JaNee.class)),

  /**
   * Whether the measure ISD has been imposed. Supplied by: casemanager. Read by: 9. Source: tabel
   * 7, bijlage 1.
   */
  ISD_OPGELEGD("isdOpgelegd", choice(JaNee.class)),

  /**
   * Whether TBS with dwangverpleging has been imposed. Supplied by: casemanager. Read by: 9.
   * Source: tabel 7, bijlage 1.
   */
  TBS_DWANG_OPGELEGD("tbsDwangOpgelegd", choice(JaNee.class)),

  /**
   * Whether probation's advice about the measure is finished. Supplied by: casemanager. Read by: 9.
   * Source: tabel 7.
   */
  ADVISERING_AFGEROND("adviseringAfgerond", choice(JaNee.class)),

  /**
   * Whether the imposed measure has started. Supplied by: casemanager. Read by: 9. Source: tabel 7.
   */
  MAATREGEL_GESTART("maatregelGestart", choice(JaNee.class)),

  /**
   * Whether somebody leaves detention under a care authorisation (zorgmachtiging). Supplied by:
   * casemanager. Read by: 10. Source: tabel 7.
   */
  UITSTROOM_MET_ZORGMACHTIGING("uitstroomMetZorgmachtiging", choice(JaNee.class)),

  /**
   * Whether the casemanager asks to involve probation. An event: absent means NEE. Supplied by:
   * casemanager. Read by: signaal. Source: §5.4.
   */
  SIGNAAL_CASEMANAGER("signaalCasemanager", choice(JaNee.class)),

  /**
   * Criminogenic factors, words of the closed list; complete when given. Supplied by: RISC. Read
   * by: 12, O4. Source: tabel 7.
   */
  CRIMINOGENE_FACTOREN("criminogeneFactoren", words(CriminogeneFactoren.WORDS)),

  /** Protective factors; complete when given. Supplied by: SAPROF. Read by: 13. Source: tabel 7. */
  BESCHERMENDE_FACTOREN("beschermendeFactoren", texts()),

  /**
   * Whether there is a mild intellectual disability (licht verstandelijke beperking). Supplied by:
   * SCIL and others. Read by: 14, caution at 15, O1. Source: tabel 7, §5.4.
   */
  LVB("lvb", choice(JaNee.class)),

  /**
   * Whether somebody has low literacy. Supplied by: casemanager, reclassering. Read by: 14. Source:
   * tabel 7.
   */
  LAAGGELETTERD("laaggeletterd", choice(JaNee.class)),

  /**
   * Whether there are psychiatric problems. Supplied by: casemanager, reclassering. Read by: 14.
   * Source: tabel 7.
   */
  PSYCHIATRISCHE_PROBLEMATIEK("psychiatrischeProblematiek", choice(JaNee.class)),

  /**
   * Whether there is social support. Supplied by: casemanager, reclassering. Read by: 14. Source:
   * tabel 7.
   */
  SOCIALE_STEUN("socialeSteun", choice(JaNee.class)),

  /** Self-reliance, limited or sufficient. Supplied by: both. Read by: 14. Source: tabel 7. */
  ZELFREDZAAMHEID("zelfredzaamheid", choice(Zelfredzaamheid.class)),

  /**
   * Whether somebody can be motivated for probation effort. Supplied by: both. Read by: 15. Source:
   * tabel 7.
   */
  TE_MOTIVEREN("teMotiveren", choice(JaNee.class)),

  /**
   * Special conditions imposed; complete when given. Supplied by: reclassering. Read by: 16.
   * Source: tabel 7.
   */
  BIJZONDERE_VOORWAARDEN("bijzondereVoorwaarden", texts()),

  /**
   * Contacts with care and help; complete when given. Supplied by: reclassering. Read by: 17.
   * Source: tabel 7.
   */
  HULPVERLENINGSCONTACTEN("hulpverleningscontacten", texts()),

  /**
   * Date of the last contact with the casemanager; shown. Supplied by: casemanager. Read by: none
   * (shown). Source: §5.6.
   */
  LAATSTE_CONTACT_CASEMANAGER("laatsteContactCasemanager", date());

  /** How many facts there are. */
  static final int COUNT = values().length;

  private static final Map<String, Feit> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Feit::jsonName, Function.identity()));

  private final String jsonName;
  private final FeitType kind;

  Feit(String name, FeitType kind) {
    this.jsonName = name;
    this.kind = kind;
  }

  /** The exact name in JSON, CSV, messages and traces; ASCII. */
  public String jsonName() {
    return jsonName;
  }

  /** Which values this fact can have. */
  public FeitType kind() {
    return kind;
  }

  /** The fact of exactly this name, upper and lower case told apart. */
  public static Optional<Feit> byName(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The exact name. */
  @Override
  public String toString() {
    return jsonName;
  }
}
