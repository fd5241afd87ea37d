package nl.somregels.som.regels.session;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.regels.pack.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every {@link Veld} of one case: the fact that goes into a Drools session. A
 * choice is its word, or null when unknown; a number is an interval; a list is the words it holds
 * and the words it is known not to hold. Every question the rules ask needs evidence on one of
 * these, so an unknown fact answers none. Immutable once built.
 */
public final class Feitenbeeld {
  private static final int AANTAL = Veld.values().length;

  final @Nullable String[] keuzes = new String[AANTAL];
  final int[] laagste = new int[AANTAL];
  final int[] hoogste = new int[AANTAL];

  /** Few cases have a list that a rule reads; the maps are shared until one does. */
  Map<Veld, Set<String>> erin = Map.of();

  Map<Veld, Set<String>> nietErin = Map.of();

  Feitenbeeld() {
    Arrays.fill(laagste, Veld.GEEN_GETAL);
    Arrays.fill(hoogste, Veld.ONBEGRENSD);
  }

  /** The words that a list holds and those it is known not to; only while this is being built. */
  void lijst(Veld veld, Set<String> wel, Set<String> niet) {
    if (erin.isEmpty()) {
      erin = new EnumMap<>(Veld.class);
      nietErin = new EnumMap<>(Veld.class);
    }
    erin.put(veld, wel);
    nietErin.put(veld, niet);
  }

  /** Takes over what the other knows of these fields; only while this one is being built. */
  void neemOver(Feitenbeeld ander, List<Veld> velden) {
    for (Veld veld : velden) {
      int plaats = veld.ordinal();
      keuzes[plaats] = ander.keuzes[plaats];
      laagste[plaats] = ander.laagste[plaats];
      hoogste[plaats] = ander.hoogste[plaats];
      if (veld.soort() == Veld.Soort.WOORDEN && ander.erin.containsKey(veld)) {
        lijst(veld, ander.erin.get(veld), ander.nietErin.get(veld));
      }
    }
  }

  /** The word of a choice, or null when unknown. */
  public @Nullable String keuze(Veld veld) {
    return keuzes[veld.ordinal()];
  }

  /** The lower bound of a number. */
  public int laagste(Veld veld) {
    return laagste[veld.ordinal()];
  }

  /** The upper bound of a number. */
  public int hoogste(Veld veld) {
    return hoogste[veld.ordinal()];
  }

  /** The words of a list, or null when the list is unknown. */
  public @Nullable Set<String> woorden(Veld veld) {
    return erin.get(veld);
  }

  // One property per field, under its name in the vocabulary, for the conditions in the rules.

  public @Nullable String getFase() {
    return keuze(Veld.FASE);
  }

  public @Nullable String getVerblijfsstatus() {
    return keuze(Veld.VERBLIJFSSTATUS);
  }

  public @Nullable String getRecidiverisico() {
    return keuze(Veld.RECIDIVERISICO);
  }

  public @Nullable String getLetselrisico() {
    return keuze(Veld.LETSELRISICO);
  }

  public @Nullable String getOnttrekkingsrisico() {
    return keuze(Veld.ONTTREKKINGSRISICO);
  }

  public @Nullable String getBronRecidiverisico() {
    return keuze(Veld.BRON_RECIDIVERISICO);
  }

  public @Nullable String getLopendeAdviesvraag() {
    return keuze(Veld.LOPENDE_ADVIESVRAAG);
  }

  public @Nullable String getAsrWegingskaderToegepast() {
    return keuze(Veld.ASR_WEGINGSKADER_TOEGEPAST);
  }

  public @Nullable String getToezichtNaDetentie() {
    return keuze(Veld.TOEZICHT_NA_DETENTIE);
  }

  public @Nullable String getArtikel43Lid3Plaatsing() {
    return keuze(Veld.ARTIKEL_43_LID_3_PLAATSING);
  }

  public @Nullable String getIsdOpgelegd() {
    return keuze(Veld.ISD_OPGELEGD);
  }

  public @Nullable String getTbsDwangOpgelegd() {
    return keuze(Veld.TBS_DWANG_OPGELEGD);
  }

  public @Nullable String getAdviseringAfgerond() {
    return keuze(Veld.ADVISERING_AFGEROND);
  }

  public @Nullable String getMaatregelGestart() {
    return keuze(Veld.MAATREGEL_GESTART);
  }

  public @Nullable String getUitstroomMetZorgmachtiging() {
    return keuze(Veld.UITSTROOM_MET_ZORGMACHTIGING);
  }

  public @Nullable String getSignaalCasemanager() {
    return keuze(Veld.SIGNAAL_CASEMANAGER);
  }

  public @Nullable String getLvb() {
    return keuze(Veld.LVB);
  }

  public @Nullable String getLaaggeletterd() {
    return keuze(Veld.LAAGGELETTERD);
  }

  public @Nullable String getPsychiatrischeProblematiek() {
    return keuze(Veld.PSYCHIATRISCHE_PROBLEMATIEK);
  }

  public @Nullable String getSocialeSteun() {
    return keuze(Veld.SOCIALE_STEUN);
  }

  public @Nullable String getZelfredzaamheid() {
    return keuze(Veld.ZELFREDZAAMHEID);
  }

  public @Nullable String getTeMotiveren() {
    return keuze(Veld.TE_MOTIVEREN);
  }

  public Set<String> getCriminogeneFactoren() {
    return erin.getOrDefault(Veld.CRIMINOGENE_FACTOREN, Set.of());
  }

  public Set<String> getCriminogeneFactorenNiet() {
    return nietErin.getOrDefault(Veld.CRIMINOGENE_FACTOREN, Set.of());
  }

  public int getDetentiedagLaagste() {
    return laagste(Veld.DETENTIEDAG);
  }

  public int getDetentiedagHoogste() {
    return hoogste(Veld.DETENTIEDAG);
  }

  public int getVerblijfsduurLaagste() {
    return laagste(Veld.VERBLIJFSDUUR);
  }

  public int getVerblijfsduurHoogste() {
    return hoogste(Veld.VERBLIJFSDUUR);
  }

  public int getResterendeDetentieLaagste() {
    return laagste(Veld.RESTERENDE_DETENTIE);
  }

  public int getResterendeDetentieHoogste() {
    return hoogste(Veld.RESTERENDE_DETENTIE);
  }

  public int getTijdTotZittingLaagste() {
    return laagste(Veld.TIJD_TOT_ZITTING);
  }

  public int getTijdTotZittingHoogste() {
    return hoogste(Veld.TIJD_TOT_ZITTING);
  }

  public int getTijdSindsContactLaagste() {
    return laagste(Veld.TIJD_SINDS_CONTACT);
  }

  public int getTijdSindsContactHoogste() {
    return hoogste(Veld.TIJD_SINDS_CONTACT);
  }

  public int getLeeftijdBijDelictLaagste() {
    return laagste(Veld.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdBijDelictHoogste() {
    return hoogste(Veld.LEEFTIJD_BIJ_DELICT);
  }

  public int getLeeftijdOpPeildatumLaagste() {
    return laagste(Veld.LEEFTIJD_OP_PEILDATUM);
  }

  public int getLeeftijdOpPeildatumHoogste() {
    return hoogste(Veld.LEEFTIJD_OP_PEILDATUM);
  }

  public int getOuderdomDelictLaagste() {
    return laagste(Veld.OUDERDOM_DELICT);
  }

  public int getOuderdomDelictHoogste() {
    return hoogste(Veld.OUDERDOM_DELICT);
  }

  public int getArtikelSrLaagste() {
    return laagste(Veld.ARTIKEL_SR);
  }

  public int getArtikelSrHoogste() {
    return hoogste(Veld.ARTIKEL_SR);
  }

  public int getOuderdomRiscLaagste() {
    return laagste(Veld.OUDERDOM_RISC);
  }

  public int getOuderdomRiscHoogste() {
    return hoogste(Veld.OUDERDOM_RISC);
  }

  public int getNieuwsteInformatieLaagste() {
    return laagste(Veld.NIEUWSTE_INFORMATIE);
  }

  public int getNieuwsteInformatieHoogste() {
    return hoogste(Veld.NIEUWSTE_INFORMATIE);
  }

  public int getAantalCriminogeneFactorenLaagste() {
    return laagste(Veld.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalCriminogeneFactorenHoogste() {
    return hoogste(Veld.AANTAL_CRIMINOGENE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenLaagste() {
    return laagste(Veld.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBeschermendeFactorenHoogste() {
    return hoogste(Veld.AANTAL_BESCHERMENDE_FACTOREN);
  }

  public int getAantalBijzondereVoorwaardenLaagste() {
    return laagste(Veld.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalBijzondereVoorwaardenHoogste() {
    return hoogste(Veld.AANTAL_BIJZONDERE_VOORWAARDEN);
  }

  public int getAantalHulpverleningscontactenLaagste() {
    return laagste(Veld.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  public int getAantalHulpverleningscontactenHoogste() {
    return hoogste(Veld.AANTAL_HULPVERLENINGSCONTACTEN);
  }
}
