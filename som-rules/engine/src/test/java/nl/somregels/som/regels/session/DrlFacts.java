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
    Set<String> woorden = beeld.woorden(Field.CRIMINOGENE_FACTOREN);
    this.erin = woorden == null ? Set.of() : woorden;
    this.nietErin = new HashSet<>(Field.CRIMINOGENE_FACTOREN.woorden());
    if (woorden == null) {
      nietErin.clear();
    } else {
      nietErin.removeAll(woorden);
    }
  }

  public @Nullable String getFase() {
    return beeld.keuze(Field.FASE);
  }

  public @Nullable String getVerblijfsstatus() {
    return beeld.keuze(Field.VERBLIJFSSTATUS);
  }

  public @Nullable String getRecidiverisico() {
    return beeld.keuze(Field.RECIDIVERISICO);
  }

  public @Nullable String getLetselrisico() {
    return beeld.keuze(Field.LETSELRISICO);
  }

  public @Nullable String getOnttrekkingsrisico() {
    return beeld.keuze(Field.ONTTREKKINGSRISICO);
  }

  public @Nullable String getBronRecidiverisico() {
    return beeld.keuze(Field.BRON_RECIDIVERISICO);
  }

  public @Nullable String getLopendeAdviesvraag() {
    return beeld.keuze(Field.LOPENDE_ADVIESVRAAG);
  }

  public @Nullable String getAsrWegingskaderToegepast() {
    return beeld.keuze(Field.ASR_WEGINGSKADER_TOEGEPAST);
  }

  public @Nullable String getToezichtNaDetentie() {
    return beeld.keuze(Field.TOEZICHT_NA_DETENTIE);
  }

  public @Nullable String getArtikel43Lid3Plaatsing() {
    return beeld.keuze(Field.ARTIKEL_43_LID_3_PLAATSING);
  }

  public @Nullable String getIsdOpgelegd() {
    return beeld.keuze(Field.ISD_OPGELEGD);
  }

  public @Nullable String getTbsDwangOpgelegd() {
    return beeld.keuze(Field.TBS_DWANG_OPGELEGD);
  }

  public @Nullable String getAdviseringAfgerond() {
    return beeld.keuze(Field.ADVISERING_AFGEROND);
  }

  public @Nullable String getMaatregelGestart() {
    return beeld.keuze(Field.MAATREGEL_GESTART);
  }

  public @Nullable String getUitstroomMetZorgmachtiging() {
    return beeld.keuze(Field.UITSTROOM_MET_ZORGMACHTIGING);
  }

  public @Nullable String getSignaalCasemanager() {
    return beeld.keuze(Field.SIGNAAL_CASEMANAGER);
  }

  public @Nullable String getLvb() {
    return beeld.keuze(Field.LVB);
  }

  public @Nullable String getLaaggeletterd() {
    return beeld.keuze(Field.LAAGGELETTERD);
  }

  public @Nullable String getPsychiatrischeProblematiek() {
    return beeld.keuze(Field.PSYCHIATRISCHE_PROBLEMATIEK);
  }

  public @Nullable String getSocialeSteun() {
    return beeld.keuze(Field.SOCIALE_STEUN);
  }

  public @Nullable String getZelfredzaamheid() {
    return beeld.keuze(Field.ZELFREDZAAMHEID);
  }

  public @Nullable String getTeMotiveren() {
    return beeld.keuze(Field.TE_MOTIVEREN);
  }

  public Set<String> getCriminogeneFactoren() {
    return erin;
  }

  public Set<String> getCriminogeneFactorenNiet() {
    return nietErin;
  }

  public int getDetentiedagLaagste() {
    return beeld.laagste(Field.DETENTIEDAG);
  }

  public int getDetentiedagHoogste() {
    return beeld.hoogste(Field.DETENTIEDAG);
  }

  public int getVerblijfsduurLaagste() {
    return beeld.laagste(Field.VERBLIJFSDUUR);
  }

  public int getVerblijfsduurHoogste() {
    return beeld.hoogste(Field.VERBLIJFSDUUR);
  }

  public int getResterendeDetentieLaagste() {
    return beeld.laagste(Field.RESTERENDE_DETENTIE);
  }

  public int getResterendeDetentieHoogste() {
    return beeld.hoogste(Field.RESTERENDE_DETENTIE);
  }

  public int getTijdTotZittingLaagste() {
    return beeld.laagste(Field.TIJD_TOT_ZITTING);
  }

  public int getTijdTotZittingHoogste() {
    return beeld.hoogste(Field.TIJD_TOT_ZITTING);
  }

  public int getTijdSindsContactLaagste() {
    return beeld.laagste(Field.TIJD_SINDS_CONTACT);
  }

  public int getTijdSindsContactHoogste() {
    return beeld.hoogste(Field.TIJD_SINDS_CONTACT);
  }

  public int getLeeftijdBijDelictLaagste() {
    return beeld.laagste(Field.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdBijDelictHoogste() {
    return beeld.hoogste(Field.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdOpPeildatumLaagste() {
    return beeld.laagste(Field.LEEFTIJD_OP_PEILDATUM);
  }

  public int getLeeftijdOpPeildatumHoogste() {
    return beeld.hoogste(Field.LEEFTIJD_OP_PEILDATUM);
  }

  public int getOuderdomDelictLaagste() {
    return beeld.laagste(Field.OUDERDOM_DELICT);
  }

  public int getOuderdomDelictHoogste() {
    return beeld.hoogste(Field.OUDERDOM_DELICT);
  }

  public int getArtikelSrLaagste() {
    return beeld.laagste(Field.ARTIKEL_SR);
  }

  public int getArtikelSrHoogste() {
    return beeld.hoogste(Field.ARTIKEL_SR);
  }

  public int getOuderdomRiscLaagste() {
    return beeld.laagste(Field.OUDERDOM_RISC);
  }

  public int getOuderdomRiscHoogste() {
    return beeld.hoogste(Field.OUDERDOM_RISC);
  }

  public int getNieuwsteInformatieLaagste() {
    return beeld.laagste(Field.NIEUWSTE_INFORMATIE);
  }

  public int getNieuwsteInformatieHoogste() {
    return beeld.hoogste(Field.NIEUWSTE_INFORMATIE);
  }

  public int getAantalCriminogeneFactorenLaagste() {
    return beeld.laagste(Field.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalCriminogeneFactorenHoogste() {
    return beeld.hoogste(Field.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenLaagste() {
    return beeld.laagste(Field.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenHoogste() {
    return beeld.hoogste(Field.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBijzondereVoorwaardenLaagste() {
    return beeld.laagste(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalBijzondereVoorwaardenHoogste() {
    return beeld.hoogste(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalHulpverleningscontactenLaagste() {
    return beeld.laagste(Field.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  public int getAantalHulpverleningscontactenHoogste() {
    return beeld.hoogste(Field.AANTAL_HULPVERLENINGSCONTACTEN);
  }
}
