package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

/** What is read has precisely the facts that the packs know. */
class KnownFeitenTest {
  private static final Regelpakketten FEW =
      new FewFeiten(List.of(Feit.KENMERK, Feit.FASE, Feit.LAAGGELETTERD));

  /** Packs that know fewer facts than the model; nothing else is asked of them. */
  private record FewFeiten(List<Feit> feiten) implements Regelpakketten {
    @Override
    public List<Regelpakket> all() {
      throw new AssertionError("no pack is needed");
    }

    @Override
    public List<Melding> meldingen() {
      throw new AssertionError("no pack is needed");
    }

    @Override
    public SomEngine inForceOn(LocalDate date) {
      throw new AssertionError("no pack is needed");
    }

    @Override
    public RegelpakketEngine version(PakketVersie version) {
      throw new AssertionError("no pack is needed");
    }

    @Override
    public RegelpakketEngine version(PakketVersie version, int herziening) {
      throw new AssertionError("no pack is needed");
    }
  }

  @Test
  void aColumnOfAnotherFactIsUnknown() {
    assertThatThrownBy(() -> read(InvoerFormat.CSV, "kenmerk,fase,lvb,laaggeletert\nA1,,JA,JA\n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "De kop van het bestand klopt niet. Kolom 3, lvb: dit is geen bekend veld."
                + " Kolom 4, laaggeletert: dit is geen bekend veld. Bedoelde u laaggeletterd?");
  }

  @Test
  void aFieldOfAnotherFactIsUnknown() {
    String json = "{\"kenmerk\":\"A1\",\"fase\":\"PREVENTIEF\",\"lvb\":\"JA\"}";
    String refusal = "lvb: dit is geen bekend veld.";
    for (Zaak zaak :
        List.of(
            read(InvoerFormat.JSONL, json).get(0),
            read(InvoerFormat.JSON, "[" + json + "]").get(0))) {
      assertThat(((Zaak.Refused) zaak).fouten())
          .extracting(InvoerError::melding)
          .containsExactly(refusal);
    }
    assertThatThrownBy(() -> GedetineerdeJson.parse(json, FEW))
        .isInstanceOfSatisfying(
            InvoerException.class,
            e -> assertThat(e.errors()).extracting(InvoerError::melding).containsExactly(refusal));
  }

  @Test
  void theFactsThatThePacksKnowAreRead() {
    assertThat(read(InvoerFormat.CSV, "kenmerk,laaggeletterd,fase\nA1,JA,PREVENTIEF\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            Zaak.Valid.class,
            zaak ->
                assertThat(zaak.gedetineerde().knownFeiten().keySet())
                    .containsExactlyElementsOf(FEW.feiten()));
  }

  private static List<Zaak> read(InvoerFormat format, String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (InstroomReader reader = InstroomReader.open(in, format, FEW, InstroomText.PEILDATUM)) {
      return reader.stream().map(LazyZaak::zaak).toList();
    }
  }
}
