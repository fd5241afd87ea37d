package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary is complete, and every sentence of it means something. */
class WoordenschatTest {
  private static final Woordenschat WOORDENSCHAT = Woordenschat.gebundeld();

  /** Every condition sentence with values filled in; each choice once. */
  static Stream<String> zinnen() {
    return WOORDENSCHAT.voorwaardepatronen().stream()
        .filter(patroon -> !patroon.leesbaar().equals("er is een gedetineerde"))
        .flatMap(patroon -> ingevuld(patroon).stream());
  }

  private static List<String> ingevuld(SentencePattern patroon) {
    List<String> zinnen = new ArrayList<>();
    for (int keuze = 0; keuze < 4; keuze++) {
      List<String> waarden = new ArrayList<>();
      for (SentencePattern.Slot plaats : patroon.plaatsen()) {
        waarden.add(waarde(plaats, keuze));
      }
      zinnen.add(patroon.metWaarden(waarden));
    }
    return zinnen.stream().distinct().toList();
  }

  private static String waarde(SentencePattern.Slot plaats, int keuze) {
    if (!plaats.keuzes().isEmpty()) {
      return plaats.keuzes().get(keuze % plaats.keuzes().size());
    }
    if (plaats.isGetal()) {
      return plaats.naam().equals("tot") ? "23" : "18";
    }
    return plaats.isReeks() ? "141, 287-291" : "verslaving";
  }

  private static Expression expressie(String zin) {
    return ExpressionParser.parse(WOORDENSCHAT.voorwaarde("- " + zin).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void elkeZinHeeftEenBetekenis(String zin) {
    assertThat(expressie(zin).velden()).isNotEmpty();
  }

  @Test
  void elkFeitIsMetEenZinTeBereiken() {
    Set<Feit> bereikt = EnumSet.noneOf(Feit.class);
    zinnen().forEach(zin -> expressie(zin).velden().forEach(veld -> bereikt.addAll(veld.feiten())));
    assertThat(bereikt).isEqualTo(EnumSet.complementOf(EnumSet.of(Feit.KENMERK)));
  }

  @Test
  void elkVeldIsMetEenZinTeBereiken() {
    Set<Field> bereikt = EnumSet.noneOf(Field.class);
    zinnen().forEach(zin -> bereikt.addAll(expressie(zin).velden()));
    assertThat(bereikt).isEqualTo(EnumSet.allOf(Field.class));
  }

  @Test
  void geenZinVraagtOfEenFeitOnbekendIs() {
    assertThat(WOORDENSCHAT.voorwaardezinnen()).noneMatch(zin -> zin.contains("onbekend"));
  }

  /**
   * Otherwise a reader that takes the first sentence it finds would read half of the longer one.
   */
  @Test
  void geenZinIsHetBeginVanEenLatereZin() {
    List<String> zinnen = WOORDENSCHAT.voorwaardezinnen();
    for (int i = 0; i < zinnen.size(); i++) {
      String kort = zinnen.get(i);
      assertThat(zinnen.subList(i + 1, zinnen.size()))
          .noneMatch(later -> later.startsWith(kort + " ") || later.startsWith(kort + ","));
    }
  }

  @Test
  void alleenGewoneCijfersZijnEenGetal() {
    assertThat(Stream.of("4", "\u0664", "\uFF14", "\uD835\uDFD2"))
        .filteredOn(
            cijfer ->
                WOORDENSCHAT
                    .voorwaarde("- de verblijfsduur is korter dan " + cijfer + " weken")
                    .isPresent())
        .containsExactly("4");
  }

  /** A number above every bound would make an unknown interval look certain. */
  @Test
  void geenGetalKomtBijDeGrenzenVanOnbekend() {
    assertThat(Field.values())
        .allSatisfy(
            veld ->
                assertThat(veld.grootste() + 1)
                    .isLessThan(Math.min(Field.GEEN_INFORMATIE, Field.ONBEGRENSD)));
    assertThat(Arrays.stream(Unit.values()).flatMap(eenheid -> eenheid.lees("99999 jaar").stream()))
        .allSatisfy(
            aantal ->
                assertThat(WOORDENSCHAT.voorwaarde("- er is een RISC van hoogstens 99999 jaar oud"))
                    .hasValueSatisfying(
                        betekenis ->
                            org.assertj.core.api.Assertions.assertThatThrownBy(
                                    () -> ExpressionParser.parse(betekenis))
                                .hasMessage("is \"99999 jaar\" te groot.")));
  }
}
