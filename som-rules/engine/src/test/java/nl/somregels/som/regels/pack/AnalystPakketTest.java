package nl.somregels.som.regels.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.Criterium;
import org.junit.jupiter.api.Test;

/** What different editors make of a pack does not matter; what is wrong with it shows at once. */
class AnalystPakketTest {
  private static final Pakket BASIS = laad(UnaryOperator.identity());

  private static Pakket laad(UnaryOperator<String> verandering) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>();
    MeldingExample.basis()
        .forEach(
            (naam, bytes) ->
                bestanden.put(
                    naam,
                    verandering
                        .apply(new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
    return RegelpakketLoader.load(new PakketFileSet("2021.1", bestanden));
  }

  @Test
  void windowsRegeleindenMakenHetzelfdePakket() {
    assertThat(laad(tekst -> tekst.replace("\n", "\r\n"))).isEqualTo(BASIS);
  }

  @Test
  void eenByteOrderMarkMaaktHetzelfdePakket() {
    assertThat(laad(tekst -> "\uFEFF" + tekst)).isEqualTo(BASIS);
  }

  @Test
  void tabsInRegelbestandenMakenDezelfdeRegels() {
    Pakket metTabs =
        laad(
            tekst ->
                !tekst.contains("\nregel \"")
                    ? tekst
                    : tekst
                        .replace("\n  ", "\n\t")
                        .replace("\n\t- de ", "\n\t-\tde \t ")
                        .replace("er is een ged", "er  is\teen ged"));
    assertThat(metTabs.regels().voorrang()).isEqualTo(BASIS.regels().voorrang());
    assertThat(metTabs.regels().criteria().stream().map(Criterium::voorwaarden))
        .isEqualTo(BASIS.regels().criteria().stream().map(Criterium::voorwaarden).toList());
  }

  @Test
  void achtFoutenGevenAchtMeldingenOpVolgorde() {
    MeldingExample acht = MeldingExample.lees("acht.txt").get(0);
    assertThatThrownBy(() -> RegelpakketLoader.load(acht.bron()))
        .isInstanceOfSatisfying(
            InvalidPakketException.class, fout -> assertThat(fout.meldingen()).hasSize(8))
        .hasMessage("Pakket 2021.1 laadt niet:\n" + acht.verwacht());
  }

  @Test
  void gewoneNederlandseTekensMogen() {
    Pakket pakket =
        laad(
            tekst ->
                tekst.replace(
                    "// ", "// \u00EB\u00E9\u00EF \u20AC \u2013 \u2018x\u2019 \u00A7 \u0133 "));
    assertThat(pakket.regels().voorrang()).hasSize(BASIS.regels().voorrang().size());
  }
}
