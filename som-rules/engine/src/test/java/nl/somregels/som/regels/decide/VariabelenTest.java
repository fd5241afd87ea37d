package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.decide.Klasse.Interval;
import nl.somregels.som.regels.decide.Klasse.Woord;
import nl.somregels.som.regels.decide.Klasse.Woorden;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the rules cut the facts into classes, and which classes go together. */
class VariabelenTest {
  private static final int EINDE = Veld.GEEN_INFORMATIE - 1;
  private static final int ALLE_WOORDEN = CriminogeneFactoren.WOORDEN.size();

  @Test
  void elkVeldDatEenRegelLeestIsEenVariabeleEnDeFaseAltijd() {
    assertThat(
            Variabelen.of(
                    List.of(
                        new Grens(Veld.VERBLIJFSDUUR, false, 28),
                        new Gelijk(Veld.LVB, "JA"),
                        new Gelijk(Veld.LVB, "NEE")))
                .stream()
                .map(Variabele::velden))
        .containsExactly(List.of(Veld.FASE), List.of(Veld.LVB), List.of(Veld.VERBLIJFSDUUR));
  }

  @Test
  void eenGetalWordtGesnedenBijElkeGrensInDeRegels() {
    assertThat(
            combinaties(
                new Grens(Veld.VERBLIJFSDUUR, true, 90),
                new Grens(Veld.VERBLIJFSDUUR, false, 28),
                new Grens(Veld.VERBLIJFSDUUR, true, 28)))
        .containsExactly(
            List.of(new Interval(Veld.VERBLIJFSDUUR, Veld.GEEN_GETAL, 27)),
            List.of(new Interval(Veld.VERBLIJFSDUUR, 28, 89)),
            List.of(new Interval(Veld.VERBLIJFSDUUR, 90, Veld.ONBEGRENSD)));
  }

  @Test
  void vanEenLijstTeltElkeSelectieVanGenoemdeWoorden() {
    Set<String> genoemd = Set.of("verslaving", "gokken");
    List<Expressie> voorwaarden =
        List.of(
            new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "verslaving"),
            new Bevat(Veld.CRIMINOGENE_FACTOREN, false, "gokken"));
    assertThat(Variabelen.of(voorwaarden).get(1).klassen(Veld.CRIMINOGENE_FACTOREN))
        .containsExactlyInAnyOrder(
            new Woorden(Veld.CRIMINOGENE_FACTOREN, genoemd, Set.of()),
            new Woorden(Veld.CRIMINOGENE_FACTOREN, genoemd, Set.of("gokken")),
            new Woorden(Veld.CRIMINOGENE_FACTOREN, genoemd, Set.of("verslaving")),
            new Woorden(Veld.CRIMINOGENE_FACTOREN, genoemd, genoemd));
  }

  @ParameterizedTest
  @EnumSource(names = {"OUDERDOM_RISC", "NIEUWSTE_INFORMATIE"})
  void deRiscIsNooitNieuwerDanDeNieuwsteInformatieEnGeenSluitEenLabelUit(Veld veld) {
    List<List<Klasse>> combinaties = combinaties(new Grens(veld, true, 12));

    Klasse recent = new Interval(Veld.OUDERDOM_RISC, Veld.GEEN_GETAL, 11);
    Klasse oud = new Interval(Veld.OUDERDOM_RISC, 12, EINDE);
    Klasse geen = new Interval(Veld.OUDERDOM_RISC, Veld.GEEN_INFORMATIE, Veld.ONBEGRENSD);
    Klasse nieuw = new Interval(Veld.NIEUWSTE_INFORMATIE, Veld.GEEN_GETAL, 11);
    Klasse verouderd = new Interval(Veld.NIEUWSTE_INFORMATIE, 12, EINDE);
    Klasse niets = new Interval(Veld.NIEUWSTE_INFORMATIE, Veld.GEEN_INFORMATIE, Veld.ONBEGRENSD);
    assertThat(combinaties)
        .containsExactlyInAnyOrder(
            List.of(recent, label("LAAG"), nieuw),
            List.of(recent, label("MATIG"), nieuw),
            List.of(recent, label("HOOG"), nieuw),
            List.of(oud, label("LAAG"), nieuw),
            List.of(oud, label("MATIG"), nieuw),
            List.of(oud, label("HOOG"), nieuw),
            List.of(oud, label("LAAG"), verouderd),
            List.of(oud, label("MATIG"), verouderd),
            List.of(oud, label("HOOG"), verouderd),
            List.of(geen, label(Veld.AFWEZIG), niets));
  }

  @Test
  void eenLabelIsMetDeInformatieEenVariabele() {
    assertThat(Variabelen.of(List.of(new Gelijk(Veld.RECIDIVERISICO, "LAAG"))))
        .extracting(Variabele::velden)
        .containsExactly(
            List.of(Veld.FASE),
            List.of(Veld.OUDERDOM_RISC, Veld.RECIDIVERISICO, Veld.NIEUWSTE_INFORMATIE));
    assertThat(combinaties(new Gelijk(Veld.RECIDIVERISICO, "LAAG"))).hasSize(4);
  }

  @Test
  void hetAantalFactorenPastBijDeGenoemdeWoorden() {
    assertThat(aantallenZonderEnMet(1)).isEqualTo("zonder 0, zonder 1+, met 1+");
    assertThat(aantallenZonderEnMet(2)).isEqualTo("zonder 0, zonder 2+, met 0, met 2+");
    assertThat(aantallenZonderEnMet(ALLE_WOORDEN - 1))
        .isEqualTo(
            "zonder 0, zonder %s+, met 0, met %s+".formatted(ALLE_WOORDEN - 1, ALLE_WOORDEN - 1));
    assertThat(aantallenZonderEnMet(ALLE_WOORDEN))
        .isEqualTo("zonder 0, met 0, met %s+".formatted(ALLE_WOORDEN));
  }

  /** With "verslaving" named: the consistent combinations with a number below or at this bound. */
  private static String aantallenZonderEnMet(int grens) {
    List<String> gevonden =
        combinaties(
                new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "verslaving"),
                new Grens(Veld.AANTAL_CRIMINOGENE_FACTOREN, true, grens))
            .stream()
            .map(
                combinatie ->
                    (((Woorden) combinatie.get(0)).erin().isEmpty() ? "zonder " : "met ")
                        + (((Interval) combinatie.get(1)).van() == Veld.GEEN_GETAL
                            ? "0"
                            : grens + "+"))
            .toList();
    return String.join(", ", gevonden);
  }

  /** Of the variable after the phase. */
  private static List<List<Klasse>> combinaties(Expressie... voorwaarden) {
    return Variabelen.of(List.of(voorwaarden)).get(1).combinaties();
  }

  private static Klasse label(String woord) {
    return new Woord(Veld.RECIDIVERISICO, woord);
  }
}
