package nl.somregels.som.regels.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every value of every {@link DerivedFact}.
 *
 * <p>For INFORMATIE these are the ten consistent combinations of RISC, label and newest information
 * (rules/MODEL.md, Afgeleide feiten): GEEN excludes a RISC and a label, a label comes from a RISC,
 * and the newest information is not older than the RISC. {@code RISC_CURRENT}: the RISC, so also
 * the newest information, is at most a year old. {@code RISC_OUD}: only other information is.
 * {@code ALLES_OUD}: nothing is.
 */
enum DerivedValue {
  PREVENTIEF(DerivedFact.FASE),
  NA_VONNIS(DerivedFact.FASE),
  MOMENT_BEREIKT(DerivedFact.SOM_MOMENT),
  MOMENT_NIET_BEREIKT(DerivedFact.SOM_MOMENT),
  KORT(DerivedFact.VERBLIJFSDUUR),
  NIET_KORT(DerivedFact.VERBLIJFSDUUR),
  LEEFTIJD_18_TOT_23(DerivedFact.LEEFTIJD),
  ANDERE_LEEFTIJD(DerivedFact.LEEFTIJD),
  GEEN_INFORMATIE(DerivedFact.INFORMATIE),
  RISC_ACTUEEL_LAAG(DerivedFact.INFORMATIE),
  RISC_ACTUEEL_MATIG(DerivedFact.INFORMATIE),
  RISC_ACTUEEL_HOOG(DerivedFact.INFORMATIE),
  RISC_OUD_LAAG(DerivedFact.INFORMATIE),
  RISC_OUD_MATIG(DerivedFact.INFORMATIE),
  RISC_OUD_HOOG(DerivedFact.INFORMATIE),
  ALLES_OUD_LAAG(DerivedFact.INFORMATIE),
  ALLES_OUD_MATIG(DerivedFact.INFORMATIE),
  ALLES_OUD_HOOG(DerivedFact.INFORMATIE),
  VERBLIJFSSTATUS_JA(DerivedFact.VERBLIJFSSTATUS),
  VERBLIJFSSTATUS_NEE(DerivedFact.VERBLIJFSSTATUS),
  ADVIESVRAAG_JA(DerivedFact.ADVIESVRAAG),
  ADVIESVRAAG_NEE(DerivedFact.ADVIESVRAAG),
  ASR_JA(DerivedFact.ASR),
  ASR_NEE(DerivedFact.ASR),
  TOEZICHT_JA(DerivedFact.TOEZICHT),
  TOEZICHT_NEE(DerivedFact.TOEZICHT),
  ARTIKEL_43_JA(DerivedFact.ARTIKEL_43),
  ARTIKEL_43_NEE(DerivedFact.ARTIKEL_43),
  ISD_JA(DerivedFact.ISD),
  ISD_NEE(DerivedFact.ISD),
  TBS_JA(DerivedFact.TBS),
  TBS_NEE(DerivedFact.TBS),
  ADVISERING_JA(DerivedFact.ADVISERING),
  ADVISERING_NEE(DerivedFact.ADVISERING),
  MAATREGEL_JA(DerivedFact.MAATREGEL),
  MAATREGEL_NEE(DerivedFact.MAATREGEL),
  ZORGMACHTIGING_JA(DerivedFact.ZORGMACHTIGING),
  ZORGMACHTIGING_NEE(DerivedFact.ZORGMACHTIGING),
  SIGNAAL_JA(DerivedFact.SIGNAAL),
  SIGNAAL_NEE(DerivedFact.SIGNAAL);

  static final Set<DerivedValue> RISC_CURRENT = starting("RISC_ACTUEEL_");
  static final Set<DerivedValue> RISC_NOT_CURRENT =
      filter(value -> value.of == DerivedFact.INFORMATIE && !RISC_CURRENT.contains(value));
  static final Set<DerivedValue> RISC_NOT_MORE_CURRENT =
      filter(value -> RISC_NOT_CURRENT.contains(value) && value != GEEN_INFORMATIE);
  static final Set<DerivedValue> NEWEST_OLD = starting("ALLES_OUD_");
  static final Set<DerivedValue> NEWEST_RECENT =
      filter(
          value ->
              RISC_CURRENT.contains(value)
                  || RISC_NOT_MORE_CURRENT.contains(value) && !NEWEST_OLD.contains(value));
  static final Set<DerivedValue> NEWEST_NONE_OR_OLD =
      filter(value -> value == GEEN_INFORMATIE || NEWEST_OLD.contains(value));

  private final DerivedFact of;

  DerivedValue(DerivedFact of) {
    this.of = of;
  }

  /** Which derived fact this is a value of. */
  DerivedFact of() {
    return of;
  }

  /** The combinations of INFORMATIE with this label: LAAG, MATIG or HOOG. */
  static Set<DerivedValue> label(String label) {
    return filter(
        value -> value.of == DerivedFact.INFORMATIE && value.name().endsWith("_" + label));
  }

  private static Set<DerivedValue> starting(String prefix) {
    return filter(value -> value.name().startsWith(prefix));
  }

  private static Set<DerivedValue> filter(Predicate<DerivedValue> predicate) {
    return Arrays.stream(values())
        .filter(predicate)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DerivedValue.class)));
  }
}
