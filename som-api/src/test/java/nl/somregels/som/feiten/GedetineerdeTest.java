package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.MeldingCode;
import org.junit.jupiter.api.Test;

class GedetineerdeTest {
  private final GedetineerdeBuilder builder =
      Gedetineerde.builder("G1").fase(Fase.PREVENTIEF).lvb(JaNee.JA);

  @Test
  void eenBouwerDieVerderGaatVerandertNietsAanWatErIs() {
    Gedetineerde first = builder.build();
    Gedetineerde then = builder.fase(null).laaggeletterd(JaNee.NEE).build();
    assertThat(first.toJson())
        .isEqualTo(Map.of("kenmerk", "G1", "fase", "PREVENTIEF", "lvb", "JA"));
    assertThat(then.toJson())
        .isEqualTo(Map.of("kenmerk", "G1", "lvb", "JA", "laaggeletterd", "NEE"));
    assertThat(first.toBuilder().fase(null).build()).isNotEqualTo(first);
    assertThat(first.fase()).contains(Fase.PREVENTIEF);
  }

  @Test
  void gelijkZijnDieHetzelfdeWeten() {
    Gedetineerde zaak = builder.build();
    Gedetineerde equal = zaak.toBuilder().build();
    assertThat(equal).isEqualTo(zaak).hasSameHashCodeAs(zaak).isNotSameAs(zaak);
    assertThat(builder.fase(Fase.NA_VONNIS).build()).isNotEqualTo(zaak);
    assertThat(zaak).isNotEqualTo("G1");
  }

  @Test
  void watBekendIsStaatInDeVolgordeVanHetModelEnVast() {
    Map<Feit, Object> known = builder.build().knownFeiten();
    assertThat(known).containsOnlyKeys(Feit.KENMERK, Feit.FASE, Feit.LVB);
    assertThat(known.keySet()).containsExactly(Feit.KENMERK, Feit.FASE, Feit.LVB);
    assertThatThrownBy(() -> known.put(Feit.LAAGGELETTERD, JaNee.JA))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void zonderKenmerkIsErGeenZaak() {
    builder.met(Feit.KENMERK, null);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvoerException.class)
        .hasMessage("kenmerk: dit veld ontbreekt.");
  }

  @Test
  void deBouwerZegtVanElkFeitWatErMisIs() {
    builder
        .met(Feit.DATUM_RISC, "2026-01-01")
        .criminogeneFactoren(List.of("Verslaving", "werk", "drugs"))
        .actueelDelict("diefstal");
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            InvoerException.class,
            e ->
                assertThat(e.errors())
                    .extracting(InvoerError::feit, InvoerError::code, InvoerError::waarde)
                    .containsExactly(
                        tuple("actueelDelict", MeldingCode.ONGELDIGE_WAARDE, "diefstal"),
                        tuple("datumRisc", MeldingCode.VERKEERDE_SOORT, "2026-01-01"),
                        tuple("criminogeneFactoren", MeldingCode.ONBEKEND_WOORD, "Verslaving"),
                        tuple("criminogeneFactoren", MeldingCode.ONBEKEND_WOORD, "drugs")));
  }

  @Test
  void watOpnieuwGezetWordtIsNietMeerFout() {
    builder.met(Feit.DATUM_RISC, "2026-01-01").met(Feit.DATUM_RISC, null).actueelDelict("300");
    assertThat(builder.actueelDelict("300 Sr").build().actueelDelict()).contains("300 Sr");
  }
}
