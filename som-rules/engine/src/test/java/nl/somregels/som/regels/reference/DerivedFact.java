package nl.somregels.som.regels.reference;

import nl.somregels.som.feiten.Feit;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria of rules/MODEL.md read: the derived facts, the three risk facts taken together,
 * and every yes/no fact on its own. Each is one unknown, independent of the others.
 */
enum DerivedFact {
  FASE(null),
  SOM_MOMENT(null),
  VERBLIJFSDUUR(null),
  LEEFTIJD(null),
  INFORMATIE(null),
  VERBLIJFSSTATUS(Feit.VERBLIJFSSTATUS),
  ADVIESVRAAG(Feit.LOPENDE_ADVIESVRAAG),
  ASR(Feit.ASR_WEGINGSKADER_TOEGEPAST),
  TOEZICHT(Feit.TOEZICHT_NA_DETENTIE),
  ARTIKEL_43(Feit.ARTIKEL_43_LID_3_PLAATSING),
  ISD(Feit.ISD_OPGELEGD),
  TBS(Feit.TBS_DWANG_OPGELEGD),
  ADVISERING(Feit.ADVISERING_AFGEROND),
  MAATREGEL(Feit.MAATREGEL_GESTART),
  ZORGMACHTIGING(Feit.UITSTROOM_MET_ZORGMACHTIGING),
  SIGNAAL(Feit.SIGNAAL_CASEMANAGER);

  private final @Nullable Feit jaNee;

  DerivedFact(@Nullable Feit jaNee) {
    this.jaNee = jaNee;
  }

  /** The yes/no fact that this is, or null when it is derived. */
  @Nullable Feit jaNee() {
    return jaNee;
  }
}
