package nl.somregels.som.regels.profile.space;

import static nl.somregels.som.regels.session.Waarheid.ONBEKEND;
import static nl.somregels.som.regels.session.Waarheid.ONWAAR;
import static nl.somregels.som.regels.session.Waarheid.WAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import nl.somregels.som.regels.session.Waarheid;
import org.junit.jupiter.api.Test;

/** The second reading of each kind of condition. */
class NaslagTest {
  private static final Expressie LVB = new Gelijk(Veld.LVB, "JA");
  private static final Expressie KORT = new Grens(Veld.VERBLIJFSDUUR, false, 28);
  private static final Expressie LANG = new Grens(Veld.VERBLIJFSDUUR, true, 28);

  @Test
  void eenWoordIsWaarOnwaarOfOnbekend() {
    assertThat(waarheid(LVB, beeld().keuze(Veld.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(waarheid(LVB, beeld().keuze(Veld.LVB, "NEE"))).isEqualTo(ONWAAR);
    assertThat(waarheid(LVB, beeld())).isEqualTo(ONBEKEND);
  }

  @Test
  void eenGrensIsPasBekendAlsHetHeleIntervalAanEenKantLigt() {
    assertThat(waarheid(KORT, dagen(0, 27))).isEqualTo(WAAR);
    assertThat(waarheid(KORT, dagen(28, 90))).isEqualTo(ONWAAR);
    assertThat(waarheid(KORT, dagen(27, 28))).isEqualTo(ONBEKEND);
    assertThat(waarheid(LANG, dagen(0, 27))).isEqualTo(ONWAAR);
    assertThat(waarheid(LANG, dagen(28, 90))).isEqualTo(WAAR);
    assertThat(waarheid(LANG, dagen(0, 28))).isEqualTo(ONBEKEND);
  }

  @Test
  void eenLijstHeeftHetWoordOfHeeftHetNiet() {
    Expressie erin = new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "gokken");
    Expressie nietErin = new Bevat(Veld.CRIMINOGENE_FACTOREN, false, "gokken");
    assertThat(waarheid(erin, lijst("gokken"))).isEqualTo(WAAR);
    assertThat(waarheid(nietErin, lijst("gokken"))).isEqualTo(ONWAAR);
    assertThat(waarheid(erin, lijst())).isEqualTo(ONWAAR);
    assertThat(waarheid(nietErin, lijst())).isEqualTo(WAAR);
    assertThat(waarheid(erin, beeld())).isEqualTo(ONBEKEND);
  }

  @Test
  void vanEenGroepBeslistEenDeelOfElkDeelMoetBekendZijn() {
    Expressie samen = new Samen(List.of(LVB, KORT));
    Expressie een = new Een(List.of(LVB, KORT));
    assertThat(waarheid(samen, dagen(0, 1).keuze(Veld.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(waarheid(samen, beeld().keuze(Veld.LVB, "JA"))).isEqualTo(ONBEKEND);
    assertThat(waarheid(samen, beeld().keuze(Veld.LVB, "NEE"))).isEqualTo(ONWAAR);
    assertThat(waarheid(een, beeld().keuze(Veld.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(waarheid(een, beeld().keuze(Veld.LVB, "NEE"))).isEqualTo(ONBEKEND);
    assertThat(waarheid(een, dagen(30, 40).keuze(Veld.LVB, "NEE"))).isEqualTo(ONWAAR);
  }

  private static FeitenbeeldBuilder beeld() {
    return new FeitenbeeldBuilder();
  }

  private static FeitenbeeldBuilder lijst(String... woorden) {
    return beeld().woorden(Veld.CRIMINOGENE_FACTOREN, Set.of(woorden));
  }

  private static FeitenbeeldBuilder dagen(int laagste, int hoogste) {
    return beeld().getal(Veld.VERBLIJFSDUUR, laagste, hoogste);
  }

  private static Waarheid waarheid(Expressie voorwaarde, FeitenbeeldBuilder beeld) {
    return Naslag.waarheid(voorwaarde, beeld.build());
  }
}
