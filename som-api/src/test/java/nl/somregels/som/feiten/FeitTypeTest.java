package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are a value: quick to decide, and the same as a plain reading. */
class FeitTypeTest {
  private static boolean past(Feit feit, String tekst) {
    try {
      return feit.soort().parse(tekst) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1900, 2000, 2023, 2024, 2026, 9999})
  void eenDatumBestaatAlsDeKalenderDatZegt(int jaar) {
    List<String> anders = new ArrayList<>();
    int bestaat = 0;
    for (int maand = 0; maand <= 99; maand++) {
      for (int dag = 0; dag <= 99; dag++) {
        String tekst = cijfers(jaar, 4) + "-" + cijfers(maand, 2) + "-" + cijfers(dag, 2);
        LocalDate verwacht = kalender(jaar, maand, dag);
        bestaat += verwacht == null ? 0 : 1;
        if (verwacht == null
            ? past(Feit.DATUM_RISC, tekst)
            : !verwacht.equals(Feit.DATUM_RISC.soort().parse(tekst))) {
          anders.add(tekst);
        }
      }
    }
    assertThat(anders).isEmpty();
    assertThat(bestaat).isBetween(365, 366);
  }

  private static @Nullable LocalDate kalender(int jaar, int maand, int dag) {
    try {
      return LocalDate.of(jaar, maand, dag);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String cijfers(int getal, int aantal) {
    String cijfers = Integer.toString(getal);
    return "0".repeat(aantal - cijfers.length()) + cijfers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-1-01",
        "2026/01/01",
        "26-01-2026",
        "-026-01-01",
        "+026-01-01",
        "2026-01-1 ",
        "2026-01-+1",
        "2026-01-01T",
        "\u0662\u0660\u0662\u0666-01-01"
      })
  void eenAndereVormIsGeenDatum(String tekst) {
    assertThat(past(Feit.DATUM_RISC, tekst)).isFalse();
  }

  @Test
  void gewoneTekensZijnTekstEnEenSpatieAlleenBinnenin() {
    List<String> anders = new ArrayList<>();
    for (char teken = 0; teken < 0x180; teken++) {
      boolean letter =
          Character.isLetter(teken)
              && Normalizer.isNormalized("" + teken, Normalizer.Form.NFKC)
              && "\u00d0\u0131\u0138".indexOf(teken) < 0;
      boolean zichtbaar = teken > ' ' && teken < 0x7f || teken > 0x7f && letter;
      boolean spatie = teken == ' ';
      controleer(teken + "b", zichtbaar, anders);
      controleer("a" + teken, zichtbaar, anders);
      controleer("" + teken, zichtbaar, anders);
      controleer("a" + teken + "b", zichtbaar || spatie, anders);
    }
    assertThat(anders).isEmpty();
  }

  private static void controleer(String tekst, boolean verwacht, List<String> anders) {
    if (past(Feit.KENMERK, tekst) != verwacht) {
      anders.add(tekst.chars().mapToObj(Integer::toHexString).toList().toString());
    }
  }

  @Test
  void eenTekstIsHoogstensDuizendTekensLang() {
    Stream.of("a", "\u00e9")
        .forEach(
            teken -> {
              assertThat(past(Feit.KENMERK, teken.repeat(1000))).isTrue();
              assertThat(past(Feit.KENMERK, teken.repeat(1001))).isFalse();
            });
    assertThat(past(Feit.KENMERK, "")).isFalse();
  }

  @Test
  void eenKeuzeHeeftDeWoordenVanZijnSoortInHunVolgorde() {
    FeitType.Choice keuze = (FeitType.Choice) Feit.RECIDIVERISICO.soort();

    assertThat(keuze.woorden()).containsExactly("LAAG", "MATIG", "HOOG");
    assertThat(keuze.woorden().stream().map(keuze::parse)).isEqualTo(List.of(Risico.values()));
    assertThat(past(Feit.RECIDIVERISICO, "laag")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Feit.class)
  void geenEnkeleGoedeWaardeHeeftEenRegeleinde(Feit feit) {
    List<String> goed =
        Stream.of("JA", "HOOG", "BEPERKT", "NA_VONNIS", "OXREC", "2026-06-30", "300 Sr")
            .flatMap(tekst -> Stream.of(tekst, "werk|gezin", "GEEN"))
            .filter(tekst -> past(feit, tekst))
            .distinct()
            .toList();
    assertThat(goed).isNotEmpty();
    for (String tekst : goed) {
      for (int i = 0; i <= tekst.length(); i++) {
        String begin = tekst.substring(0, i);
        String eind = tekst.substring(i);
        assertThat(past(feit, begin + "\n" + eind)).as("%s na %s", feit, begin).isFalse();
        assertThat(past(feit, begin + "\r" + eind)).as("%s na %s", feit, begin).isFalse();
      }
    }
  }
}
