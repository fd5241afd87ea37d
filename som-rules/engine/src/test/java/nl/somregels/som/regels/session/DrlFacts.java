package nl.somregels.som.regels.session;

import java.util.HashSet;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case, with one property per field for the constraints of {@link DrlWriter}.
 */
public final class DrlFacts {
  private final FieldValues beeld;
  private final Set<String> erin;
  private final Set<String> nietErin;

  DrlFacts(FieldValues beeld) {
    this.beeld = beeld;
    Set<String> woorden = beeld.words(Field.CRIMINOGENE_FACTOREN);
    this.erin = woorden == null ? Set.of() : woorden;
    this.nietErin = new HashSet<>(Field.CRIMINOGENE_FACTOREN.words());
    if (woorden == null) {
      nietErin.clear();
    } else {
      nietErin.removeAll(woorden);
    }
  }

  public @Nullable String getFase() {
    return beeld.choice(Field.FASE);
  }

  public @Nullable String getVerblijfsstatus() {
    return beeld.choice(Field.VERBLIJFSSTATUS);
  }

  public @Nullable String getRecidiverisico() {
    return beeld.choice(Field.RECIDIVERISICO);
  }

  public @Nullable String getLetselrisico() {
    return beeld.choice(Field.LETSELRISICO);
  }

  public @Nullable String getOnttrekkingsrisico() {
    return beeld.choice(Field.ONTTREKKINGSRISICO);
  }

  public @Nullable String getBronRecidiverisico() {
    return beeld.choice(Field.BRON_RECIDIVERISICO);
  }

  public @Nullable String getLopendeAdviesvraag() {
    return beeld.choice(Field.LOPENDE_ADVIESVRAAG);
  }

  public @Nullable String getAsrWegingskaderToegepast() {
    return beeld.choice(Field.ASR_WEGINGSKADER_TOEGEPAST);
  }

  public @Nullable String getToezichtNaDetentie() {
    return beeld.choice(Field.TOEZICHT_NA_DETENTIE);
  }

  public @Nullable String getArtikel43Lid3Plaatsing() {
    return beeld.choice(Field.ARTIKEL_43_LID_3_PLAATSING);
  }

  public @Nullable String getIsdOpgelegd() {
    return beeld.choice(Field.ISD_OPGELEGD);
  }

  public @Nullable String getTbsDwangOpgelegd() {
    return beeld.choice(Field.TBS_DWANG_OPGELEGD);
  }

  public @Nullable String getAdviseringAfgerond() {
    return beeld.choice(Field.ADVISERING_AFGEROND);
  }

  public @Nullable String getMaatregelGestart() {
    return beeld.choice(Field.MAATREGEL_GESTART);
  }

  public @Nullable String getUitstroomMetZorgmachtiging() {
    return beeld.choice(Field.UITSTROOM_MET_ZORGMACHTIGING);
  }

  public @Nullable String getSignaalCasemanager() {
    return beeld.choice(Field.SIGNAAL_CASEMANAGER);
  }

  public @Nullable String getLvb() {
    return beeld.choice(Field.LVB);
  }

  public @Nullable String getLaaggeletterd() {
    return beeld.choice(Field.LAAGGELETTERD);
  }

  public @Nullable String getPsychiatrischeProblematiek() {
    return beeld.choice(Field.PSYCHIATRISCHE_PROBLEMATIEK);
  }

  public @Nullable String getSocialeSteun() {
    return beeld.choice(Field.SOCIALE_STEUN);
  }

  public @Nullable String getZelfredzaamheid() {
    return beeld.choice(Field.ZELFREDZAAMHEID);
  }

  public @Nullable String getTeMotiveren() {
    return beeld.choice(Field.TE_MOTIVEREN);
  }

  public Set<String> getCriminogeneFactoren() {
    return erin;
  }

  public Set<String> getCriminogeneFactorenNiet() {
    return nietErin;
  }

  public int getDetentiedagLaagste() {
    return beeld.lowest(Field.DETENTIEDAG);
  }

  public int getDetentiedagHoogste() {
    return beeld.highest(Field.DETENTIEDAG);
  }

  public int getVerblijfsduurLaagste() {
    return beeld.lowest(Field.VERBLIJFSDUUR);
  }

  public int getVerblijfsduurHoogste() {
    return beeld.highest(Field.VERBLIJFSDUUR);
  }

  public int getResterendeDetentieLaagste() {
    return beeld.lowest(Field.RESTERENDE_DETENTIE);
  }

  public int getResterendeDetentieHoogste() {
    return beeld.highest(Field.RESTERENDE_DETENTIE);
  }

  public int getTijdTotZittingLaagste() {
    return beeld.lowest(Field.TIJD_TOT_ZITTING);
  }

  public int getTijdTotZittingHoogste() {
    return beeld.highest(Field.TIJD_TOT_ZITTING);
  }

  public int getTijdSindsContactLaagste() {
    return beeld.lowest(Field.TIJD_SINDS_CONTACT);
  }

  public int getTijdSindsContactHoogste() {
    return beeld.highest(Field.TIJD_SINDS_CONTACT);
  }

  public int getLeeftijdBijDelictLaagste() {
    return beeld.lowest(Field.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdBijDelictHoogste() {
    return beeld.highest(Field.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdOpPeildatumLaagste() {
    return beeld.lowest(Field.LEEFTIJD_OP_PEILDATUM);
  }

  public int getLeeftijdOpPeildatumHoogste() {
    return beeld.highest(Field.LEEFTIJD_OP_PEILDATUM);
  }

  public int getOuderdomDelictLaagste() {
    return beeld.lowest(Field.OUDERDOM_DELICT);
  }

  public int getOuderdomDelictHoogste() {
    return beeld.highest(Field.OUDERDOM_DELICT);
  }

  public int getArtikelSrLaagste() {
    return beeld.lowest(Field.ARTIKEL_SR);
  }

  public int getArtikelSrHoogste() {
    return beeld.highest(Field.ARTIKEL_SR);
  }

  public int getOuderdomRiscLaagste() {
    return beeld.lowest(Field.OUDERDOM_RISC);
  }

  public int getOuderdomRiscHoogste() {
    return beeld.highest(Field.OUDERDOM_RISC);
  }

  public int getNieuwsteInformatieLaagste() {
    return beeld.lowest(Field.NIEUWSTE_INFORMATIE);
  }

  public int getNieuwsteInformatieHoogste() {
    return beeld.highest(Field.NIEUWSTE_INFORMATIE);
  }

  public int getAantalCriminogeneFactorenLaagste() {
    return beeld.lowest(Field.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalCriminogeneFactorenHoogste() {
    return beeld.highest(Field.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenLaagste() {
    return beeld.lowest(Field.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenHoogste() {
    return beeld.highest(Field.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBijzondereVoorwaardenLaagste() {
    return beeld.lowest(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalBijzondereVoorwaardenHoogste() {
    return beeld.highest(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalHulpverleningscontactenLaagste() {
    return beeld.lowest(Field.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  public int getAantalHulpverleningscontactenHoogste() {
    return beeld.highest(Field.AANTAL_HULPVERLENINGSCONTACTEN);
  }
}
