package nl.somregels.som.regels.session;

import java.util.HashSet;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case, with one property per field for the constraints of {@link DrlWriter}.
 */
public final class Drlfeiten {
  private final Feitenbeeld beeld;
  private final Set<String> erin;
  private final Set<String> nietErin;

  Drlfeiten(Feitenbeeld beeld) {
    this.beeld = beeld;
    Set<String> woorden = beeld.woorden(Veld.CRIMINOGENE_FACTOREN);
    this.erin = woorden == null ? Set.of() : woorden;
    this.nietErin = new HashSet<>(Veld.CRIMINOGENE_FACTOREN.woorden());
    if (woorden == null) {
      nietErin.clear();
    } else {
      nietErin.removeAll(woorden);
    }
  }

  public @Nullable String getFase() {
    return beeld.keuze(Veld.FASE);
  }

  public @Nullable String getVerblijfsstatus() {
    return beeld.keuze(Veld.VERBLIJFSSTATUS);
  }

  public @Nullable String getRecidiverisico() {
    return beeld.keuze(Veld.RECIDIVERISICO);
  }

  public @Nullable String getLetselrisico() {
    return beeld.keuze(Veld.LETSELRISICO);
  }

  public @Nullable String getOnttrekkingsrisico() {
    return beeld.keuze(Veld.ONTTREKKINGSRISICO);
  }

  public @Nullable String getBronRecidiverisico() {
    return beeld.keuze(Veld.BRON_RECIDIVERISICO);
  }

  public @Nullable String getLopendeAdviesvraag() {
    return beeld.keuze(Veld.LOPENDE_ADVIESVRAAG);
  }

  public @Nullable String getAsrWegingskaderToegepast() {
    return beeld.keuze(Veld.ASR_WEGINGSKADER_TOEGEPAST);
  }

  public @Nullable String getToezichtNaDetentie() {
    return beeld.keuze(Veld.TOEZICHT_NA_DETENTIE);
  }

  public @Nullable String getArtikel43Lid3Plaatsing() {
    return beeld.keuze(Veld.ARTIKEL_43_LID_3_PLAATSING);
  }

  public @Nullable String getIsdOpgelegd() {
    return beeld.keuze(Veld.ISD_OPGELEGD);
  }

  public @Nullable String getTbsDwangOpgelegd() {
    return beeld.keuze(Veld.TBS_DWANG_OPGELEGD);
  }

  public @Nullable String getAdviseringAfgerond() {
    return beeld.keuze(Veld.ADVISERING_AFGEROND);
  }

  public @Nullable String getMaatregelGestart() {
    return beeld.keuze(Veld.MAATREGEL_GESTART);
  }

  public @Nullable String getUitstroomMetZorgmachtiging() {
    return beeld.keuze(Veld.UITSTROOM_MET_ZORGMACHTIGING);
  }

  public @Nullable String getSignaalCasemanager() {
    return beeld.keuze(Veld.SIGNAAL_CASEMANAGER);
  }

  public @Nullable String getLvb() {
    return beeld.keuze(Veld.LVB);
  }

  public @Nullable String getLaaggeletterd() {
    return beeld.keuze(Veld.LAAGGELETTERD);
  }

  public @Nullable String getPsychiatrischeProblematiek() {
    return beeld.keuze(Veld.PSYCHIATRISCHE_PROBLEMATIEK);
  }

  public @Nullable String getSocialeSteun() {
    return beeld.keuze(Veld.SOCIALE_STEUN);
  }

  public @Nullable String getZelfredzaamheid() {
    return beeld.keuze(Veld.ZELFREDZAAMHEID);
  }

  public @Nullable String getTeMotiveren() {
    return beeld.keuze(Veld.TE_MOTIVEREN);
  }

  public Set<String> getCriminogeneFactoren() {
    return erin;
  }

  public Set<String> getCriminogeneFactorenNiet() {
    return nietErin;
  }

  public int getDetentiedagLaagste() {
    return beeld.laagste(Veld.DETENTIEDAG);
  }

  public int getDetentiedagHoogste() {
    return beeld.hoogste(Veld.DETENTIEDAG);
  }

  public int getVerblijfsduurLaagste() {
    return beeld.laagste(Veld.VERBLIJFSDUUR);
  }

  public int getVerblijfsduurHoogste() {
    return beeld.hoogste(Veld.VERBLIJFSDUUR);
  }

  public int getResterendeDetentieLaagste() {
    return beeld.laagste(Veld.RESTERENDE_DETENTIE);
  }

  public int getResterendeDetentieHoogste() {
    return beeld.hoogste(Veld.RESTERENDE_DETENTIE);
  }

  public int getTijdTotZittingLaagste() {
    return beeld.laagste(Veld.TIJD_TOT_ZITTING);
  }

  public int getTijdTotZittingHoogste() {
    return beeld.hoogste(Veld.TIJD_TOT_ZITTING);
  }

  public int getTijdSindsContactLaagste() {
    return beeld.laagste(Veld.TIJD_SINDS_CONTACT);
  }

  public int getTijdSindsContactHoogste() {
    return beeld.hoogste(Veld.TIJD_SINDS_CONTACT);
  }

  public int getLeeftijdBijDelictLaagste() {
    return beeld.laagste(Veld.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdBijDelictHoogste() {
    return beeld.hoogste(Veld.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdOpPeildatumLaagste() {
    return beeld.laagste(Veld.LEEFTIJD_OP_PEILDATUM);
  }

  public int getLeeftijdOpPeildatumHoogste() {
    return beeld.hoogste(Veld.LEEFTIJD_OP_PEILDATUM);
  }

  public int getOuderdomDelictLaagste() {
    return beeld.laagste(Veld.OUDERDOM_DELICT);
  }

  public int getOuderdomDelictHoogste() {
    return beeld.hoogste(Veld.OUDERDOM_DELICT);
  }

  public int getArtikelSrLaagste() {
    return beeld.laagste(Veld.ARTIKEL_SR);
  }

  public int getArtikelSrHoogste() {
    return beeld.hoogste(Veld.ARTIKEL_SR);
  }

  public int getOuderdomRiscLaagste() {
    return beeld.laagste(Veld.OUDERDOM_RISC);
  }

  public int getOuderdomRiscHoogste() {
    return beeld.hoogste(Veld.OUDERDOM_RISC);
  }

  public int getNieuwsteInformatieLaagste() {
    return beeld.laagste(Veld.NIEUWSTE_INFORMATIE);
  }

  public int getNieuwsteInformatieHoogste() {
    return beeld.hoogste(Veld.NIEUWSTE_INFORMATIE);
  }

  public int getAantalCriminogeneFactorenLaagste() {
    return beeld.laagste(Veld.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalCriminogeneFactorenHoogste() {
    return beeld.hoogste(Veld.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenLaagste() {
    return beeld.laagste(Veld.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenHoogste() {
    return beeld.hoogste(Veld.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBijzondereVoorwaardenLaagste() {
    return beeld.laagste(Veld.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalBijzondereVoorwaardenHoogste() {
    return beeld.hoogste(Veld.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalHulpverleningscontactenLaagste() {
    return beeld.laagste(Veld.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  public int getAantalHulpverleningscontactenHoogste() {
    return beeld.hoogste(Veld.AANTAL_HULPVERLENINGSCONTACTEN);
  }
}
