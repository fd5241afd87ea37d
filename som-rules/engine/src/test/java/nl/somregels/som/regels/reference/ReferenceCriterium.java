package nl.somregels.som.regels.reference;

import static nl.somregels.som.regels.reference.DerivedValue.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;

/** The table of rules/MODEL.md, De criteria, row by row: code, effect and conditions. */
enum ReferenceCriterium {
  C1("1", Effect.LAAG, is(VERBLIJFSSTATUS_NEE)),
  C2("2", Effect.LAAG, is(label("LAAG")), is(RISC_CURRENT)),
  C3("3", Effect.LAAG, is(NEWEST_NONE_OR_OLD)),
  C3_NB("3-NB", Effect.WEGING, is(label("HOOG")), is(RISC_NOT_CURRENT)),
  C4("4", Effect.LAAG, is(NA_VONNIS), is(KORT)),
  C5("5", Effect.UITSTELLEN, is(PREVENTIEF), is(ADVIESVRAAG_JA)),
  C6("6", Effect.HOOG, is(PREVENTIEF), is(LEEFTIJD_18_TOT_23), is(ASR_NEE)),
  C7("7", Effect.HOOG, is(NA_VONNIS), is(TOEZICHT_JA)),
  C8("8", Effect.HOOG, is(NA_VONNIS), is(ARTIKEL_43_JA)),
  C9("9", Effect.LAAG, is(NA_VONNIS), is(ISD_JA, TBS_JA), is(ADVISERING_JA), is(MAATREGEL_NEE)),
  C10("10", Effect.LAAG, is(NA_VONNIS), is(ZORGMACHTIGING_JA), is(TOEZICHT_NEE)),
  SIGNAAL("signaal", Effect.WEGING, is(SIGNAAL_JA)),
  SOM_MOMENT(
      "som-moment", Effect.NOG_NIET, is(PREVENTIEF), is(MOMENT_NIET_BEREIKT), is(SIGNAAL_NEE));

  private final String code;
  private final Effect effect;
  private final List<Long> conditions;

  ReferenceCriterium(String code, Effect effect, Long... conditions) {
    this.code = code;
    this.effect = effect;
    this.conditions = List.of(conditions);
  }

  private static Long is(DerivedValue... values) {
    return is(EnumSet.copyOf(Arrays.asList(values)));
  }

  private static Long is(Set<DerivedValue> values) {
    return Knowledge.bits(values);
  }

  String code() {
    return code;
  }

  Effect effect() {
    return effect;
  }

  /** Two-valued: whether every condition holds when all derived facts are settled. */
  boolean applies(Knowledge settled) {
    for (long condition : conditions) {
      if ((settled.bits() & condition) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Three-valued and strict: one false condition is enough, all must be true. */
  Status status(Knowledge known) {
    Status status = Status.VAN_TOEPASSING;
    for (long condition : conditions) {
      Status judged = known.condition(condition);
      if (judged == Status.NIET_VAN_TOEPASSING) {
        return judged;
      }
      if (judged == Status.ONBEKEND) {
        status = judged;
      }
    }
    return status;
  }
}
