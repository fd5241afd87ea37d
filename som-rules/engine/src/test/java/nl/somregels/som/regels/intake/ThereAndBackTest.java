package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Zaak;

class ThereAndBackTest {
  @Property(tries = 500)
  void eenGeschrevenZaakKomtGelijkTerugUitElkFormaat(@ForAll("zaken") Gedetineerde zaak) {
    for (InvoerFormat formaat : InvoerFormat.values()) {
      List<Zaak> gelezen =
          InstroomText.lees(formaat, InstroomText.schrijf(formaat, List.of(zaak.toJson())));
      assertThat(gelezen).as(formaat.name()).hasSize(1);
      assertThat(gelezen.get(0))
          .isInstanceOfSatisfying(
              Zaak.Valid.class,
              geldig -> {
                assertThat(geldig.gedetineerde()).isEqualTo(zaak);
                assertThat(CanonicalForm.hash(geldig.gedetineerde()))
                    .isEqualTo(CanonicalForm.hash(zaak));
              });
    }
  }

  @Property(tries = 500)
  void deVasteVormIsZelfInvoer(@ForAll("zaken") Gedetineerde zaak) {
    assertThat(InstroomText.lees(InvoerFormat.JSONL, CanonicalForm.json(zaak)))
        .extracting(gelezen -> ((Zaak.Valid) gelezen).gedetineerde())
        .containsExactly(zaak);
    assertThat(SchemaTest.gedetineerdeMeldingen(CanonicalForm.json(zaak))).isEmpty();
    assertThat(CanonicalForm.json(zaak)).isEqualTo(InstroomText.json(new TreeMap<>(zaak.toJson())));
  }

  @Property(tries = 1000)
  void watErOokInEenCelStaatElkeRijIsPreciesEenZaak(@ForAll List<String> cellen) {
    List<Map<String, Object>> zaken =
        cellen.stream().map(cel -> Map.<String, Object>of("kenmerk", cel, "lvb", "JA")).toList();
    for (InvoerFormat formaat : InvoerFormat.values()) {
      assertThat(InstroomText.lees(formaat, InstroomText.schrijf(formaat, zaken)))
          .hasSameSizeAs(zaken);
    }
  }

  @Provide
  Arbitrary<Gedetineerde> zaken() {
    List<Arbitrary<Optional<Object>>> waarden = new ArrayList<>();
    for (Feit feit : Feit.values()) {
      Arbitrary<Object> waarde = waarde(feit).asGeneric();
      waarden.add(feit == Feit.KENMERK ? waarde.map(Optional::of) : waarde.optional(0.7));
    }
    return Combinators.combine(waarden)
        .as(
            lijst -> {
              GedetineerdeBuilder zaak = Gedetineerde.builder("A");
              for (Feit feit : Feit.values()) {
                zaak.met(feit, lijst.get(feit.ordinal()).orElse(null));
              }
              return zaak.build();
            })
        .filter(10_000, zaak -> FeitenValidator.fouten(zaak, InstroomText.PEILDATUM).isEmpty());
  }

  /** Dates that do not contradict each other, but for GEEN; those cases are left out. */
  private static Arbitrary<?> waarde(Feit feit) {
    FeitType soort = feit.soort();
    if (soort instanceof FeitType.Choice keuze) {
      return Arbitraries.of(keuze.type().getEnumConstants());
    }
    if (feit == Feit.CRIMINOGENE_FACTOREN) {
      return Arbitraries.of(CriminogeneFactoren.WOORDEN).list().uniqueElements().ofMaxSize(5);
    }
    if (soort.type() == List.class) {
      return tekst()
          .filter(tekst -> !tekst.contains("|"))
          .map(tekst -> "w" + tekst)
          .list()
          .uniqueElements()
          .ofMaxSize(4);
    }
    if (soort.type() == String.class) {
      return feit == Feit.ACTUEEL_DELICT
          ? Arbitraries.of("300 Sr", "310 jo 311 Sr", "10a Opiumwet", "8 WVW 1994")
          : tekst().map(tekst -> tekst.replaceAll("[^ -~]", "\u00eb"));
    }
    Arbitrary<LocalDate> datum =
        switch (feit) {
          case GEBOORTEDATUM -> dagen(-20_000, -10_000);
          case PLEEGDATUM -> dagen(-1000, -500);
          case EINDDATUM_DETENTIE, ZITTINGSDATUM -> dagen(0, 1000);
          default -> dagen(-499, 0);
        };
    return soort.type() == LocalDate.class
        ? datum
        : Arbitraries.oneOf(
            datum.map(Reclasseringsinformatie::van), Arbitraries.of(Reclasseringsinformatie.GEEN));
  }

  private static Arbitrary<LocalDate> dagen(int van, int tot) {
    return Arbitraries.integers().between(van, tot).map(InstroomText.PEILDATUM::plusDays);
  }

  private static Arbitrary<String> tekst() {
    return Arbitraries.strings()
        .withChars(" ,;|\"'\\/{}[]:#\u00e9\u4e2d")
        .withCharRange('A', 'z')
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(tekst -> tekst.equals(tekst.strip()))
        .map(tekst -> tekst.length() % 3 == 0 ? tekst + "\ud83d\ude00" : tekst);
  }
}
