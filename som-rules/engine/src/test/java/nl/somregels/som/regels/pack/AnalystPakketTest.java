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
  private static final Pakket BASE = load(UnaryOperator.identity());

  private static Pakket load(UnaryOperator<String> change) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    MeldingExample.base()
        .forEach(
            (name, bytes) ->
                files.put(
                    name,
                    change
                        .apply(new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
    return RegelpakketLoader.load(new PakketFileSet("2021.1", files));
  }

  @Test
  void windowsRegeleindenMakenHetzelfdePakket() {
    assertThat(load(text -> text.replace("\n", "\r\n"))).isEqualTo(BASE);
  }

  @Test
  void eenByteOrderMarkMaaktHetzelfdePakket() {
    assertThat(load(text -> "\uFEFF" + text)).isEqualTo(BASE);
  }

  @Test
  void tabsInRegelbestandenMakenDezelfdeRegels() {
    Pakket withTabs =
        load(
            text ->
                !text.contains("\nregel \"")
                    ? text
                    : text.replace("\n  ", "\n\t")
                        .replace("\n\t- de ", "\n\t-\tde \t ")
                        .replace("er is een ged", "er  is\teen ged"));
    assertThat(withTabs.rules().voorrang()).isEqualTo(BASE.rules().voorrang());
    assertThat(withTabs.rules().criteria().stream().map(Criterium::voorwaarden))
        .isEqualTo(BASE.rules().criteria().stream().map(Criterium::voorwaarden).toList());
  }

  @Test
  void achtFoutenGevenAchtMeldingenOpVolgorde() {
    MeldingExample eight = MeldingExample.read("acht.txt").get(0);
    assertThatThrownBy(() -> RegelpakketLoader.load(eight.source()))
        .isInstanceOfSatisfying(
            InvalidPakketException.class, error -> assertThat(error.meldingen()).hasSize(8))
        .hasMessage("Pakket 2021.1 laadt niet:\n" + eight.expected());
  }

  @Test
  void gewoneNederlandseTekensMogen() {
    Pakket pakket =
        load(
            text ->
                text.replace(
                    "// ", "// \u00EB\u00E9\u00EF \u20AC \u2013 \u2018x\u2019 \u00A7 \u0133 "));
    assertThat(pakket.rules().voorrang()).hasSize(BASE.rules().voorrang().size());
  }
}
