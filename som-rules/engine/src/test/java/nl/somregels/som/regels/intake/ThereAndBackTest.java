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
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.zaken.Zaak;

@Tag("slow")
class ThereAndBackTest {
  @Property(tries = 80)
  void eenGeschrevenZaakKomtGelijkTerugUitElkFormaat(@ForAll("zaken") Gedetineerde zaak) {
    for (InvoerFormat format : InvoerFormat.values()) {
      List<Zaak> read =
          InstroomText.read(format, InstroomText.write(format, List.of(zaak.toJson())));
      assertThat(read).as(format.name()).hasSize(1);
      assertThat(read.get(0))
          .isInstanceOfSatisfying(
              Zaak.Valid.class,
              valid -> {
                assertThat(valid.gedetineerde()).isEqualTo(zaak);
                assertThat(CanonicalForm.hash(valid.gedetineerde()))
                    .isEqualTo(CanonicalForm.hash(zaak));
              });
    }
  }

  @Property(tries = 80)
  void deVasteVormIsZelfInvoer(@ForAll("zaken") Gedetineerde zaak) {
    assertThat(InstroomText.read(InvoerFormat.JSONL, CanonicalForm.json(zaak)))
        .extracting(read -> ((Zaak.Valid) read).gedetineerde())
        .containsExactly(zaak);
    assertThat(SchemaTest.gedetineerdeMeldingen(CanonicalForm.json(zaak))).isEmpty();
    assertThat(CanonicalForm.json(zaak)).isEqualTo(InstroomText.json(new TreeMap<>(zaak.toJson())));
  }

  @Property(tries = 300)
  void watErOokInEenCelStaatElkeRijIsPreciesEenZaak(@ForAll @Size(max = 12) List<String> cells) {
    List<Map<String, Object>> zaken =
        cells.stream().map(cell -> Map.<String, Object>of("kenmerk", cell, "lvb", "JA")).toList();
    for (InvoerFormat format : InvoerFormat.values()) {
      assertThat(InstroomText.read(format, InstroomText.write(format, zaken))).hasSameSizeAs(zaken);
    }
  }

  @Provide
  Arbitrary<Gedetineerde> zaken() {
    List<Arbitrary<Optional<Object>>> values = new ArrayList<>();
    for (Feit feit : Feit.model()) {
      Arbitrary<Object> value = value(feit).asGeneric();
      values.add(feit.equals(Feit.KENMERK) ? value.map(Optional::of) : value.optional(0.7));
    }
    return Combinators.combine(values)
        .as(
            list -> {
              GedetineerdeBuilder zaak = Gedetineerde.builder("A");
              for (int i = 0; i < list.size(); i++) {
                zaak.met(Feit.model().get(i), list.get(i).orElse(null));
              }
              return zaak.build();
            })
        .filter(10_000, zaak -> FeitenValidator.errors(zaak, InstroomText.PEILDATUM).isEmpty());
  }

  /** Dates that do not contradict each other, but for GEEN; those cases are left out. */
  private static Arbitrary<?> value(Feit feit) {
    FeitType kind = feit.kind();
    if (kind instanceof FeitType.Choice choice) {
      return Arbitraries.of(choice.type().getEnumConstants());
    }
    if (feit.equals(Feit.CRIMINOGENE_FACTOREN)) {
      return Arbitraries.of(CriminogeneFactoren.WORDS).list().uniqueElements().ofMaxSize(5);
    }
    if (kind.type() == List.class) {
      return text()
          .filter(text -> !text.contains("|"))
          .map(text -> "w" + text)
          .list()
          .uniqueElements()
          .ofMaxSize(4);
    }
    if (kind.type() == String.class) {
      return feit.equals(Feit.ACTUEEL_DELICT)
          ? Arbitraries.of("300 Sr", "310 jo 311 Sr", "10a Opiumwet", "8 WVW 1994")
          : text().map(text -> text.replaceAll("[^ -~]", "\u00eb"));
    }
    Arbitrary<LocalDate> date =
        switch (feit.jsonName()) {
          case "geboortedatum" -> days(-20_000, -10_000);
          case "pleegdatum" -> days(-1000, -500);
          case "einddatumDetentie", "zittingsdatum" -> days(0, 1000);
          default -> days(-499, 0);
        };
    return kind.type() == LocalDate.class
        ? date
        : Arbitraries.oneOf(
            date.map(Reclasseringsinformatie::of), Arbitraries.of(Reclasseringsinformatie.NONE));
  }

  private static Arbitrary<LocalDate> days(int from, int until) {
    return Arbitraries.integers().between(from, until).map(InstroomText.PEILDATUM::plusDays);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars(" ,;|\"'\\/{}[]:#\u00e9\u4e2d")
        .withCharRange('A', 'z')
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> text.equals(text.strip()))
        .map(text -> text.length() % 3 == 0 ? text + "\ud83d\ude00" : text);
  }
}
