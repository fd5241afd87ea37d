package nl.somregels.som.instroom;

import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static nl.somregels.som.prioritering.Prioriteit.UITGESTELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

class InstroomMovementTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final List<InvoerError> DOES_NOT_FIT =
      List.of(InvoerError.of(MeldingCode.ONGELDIGE_WAARDE, "fase", null, "past niet."));

  private static final SomEngine FROM = engine(row -> row % 3 == 0 ? UITGESTELD : HOGE_PRIORITEIT);
  private static final SomEngine TO = engine(row -> row % 2 == 0 ? LAGE_PRIORITEIT : UITGESTELD);

  /** What an engine proposes by the number of the case; null refuses. */
  private static SomEngine engine(LongFunction<Prioriteit> proposes) {
    return new SomEngine() {
      @Override
      public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
        throw new AssertionError("no explanation is needed");
      }

      @Override
      public ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
        assertThat(peildatum).isEqualTo(PEILDATUM);
        Prioriteit prioriteit = proposes.apply(zaak.row());
        if (prioriteit == null) {
          throw new InvoerException(DOES_NOT_FIT);
        }
        return new ZaakResult.Proposal(zaak, proposal(prioriteit), () -> null);
      }
    };
  }

  private static PrioriteringSummary proposal(Prioriteit prioriteit) {
    return new PrioriteringSummary(
        prioriteit, true, List.of(prioriteit), false, List.of(), List.of(), null, false);
  }

  private static Stream<Zaak> zaken(long count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(row -> new Zaak.Valid(row, Gedetineerde.builder("A" + row).build(), List.of()));
  }

  @Test
  void elkeZaakTeltEenKeerOokAlsHijBlijftWaarHijIs() {
    InstroomMovement movement = new InstroomMovement(FROM, TO, PEILDATUM);

    movement.addAll(zaken(6_000), zaak -> {});

    assertThat(movement.moves())
        .containsExactly(
            new OvergangCount("HOGE_PRIORITEIT", "LAGE_PRIORITEIT", 2_000),
            new OvergangCount("HOGE_PRIORITEIT", "UITGESTELD", 2_000),
            new OvergangCount("UITGESTELD", "LAGE_PRIORITEIT", 1_000),
            new OvergangCount("UITGESTELD", "UITGESTELD", 1_000));
    assertThat(movement.refused()).isZero();
  }

  @Test
  void wieVerandertStaatErMetKenmerkVanNaarEnOorzaak() {
    InstroomMovement movement =
        new InstroomMovement(
            judges(row -> result(Status.VAN_TOEPASSING), row -> HOGE_PRIORITEIT),
            judges(
                row -> result(row == 2 ? Status.NIET_VAN_TOEPASSING : Status.VAN_TOEPASSING),
                row -> row == 1 ? HOGE_PRIORITEIT : LAGE_PRIORITEIT),
            PEILDATUM);

    movement.addAll(zaken(3), zaak -> {});

    assertThat(movement.movers())
        .containsExactly(
            new Mover(
                "A2",
                "HOGE_PRIORITEIT",
                "LAGE_PRIORITEIT",
                "geen",
                "geen",
                List.of("criterium 7 geldt niet meer")),
            new Mover(
                "A3",
                "HOGE_PRIORITEIT",
                "LAGE_PRIORITEIT",
                "geen",
                "geen",
                List.of("een criterium heeft een ander effect")));
    assertThat(movement.groups()).containsExactly(new OvergangCount("geen", "geen", 3));
  }

  @Test
  void wieVanWeeggroepVerandertStaatErMetDeOptieDieHetDoet() {
    Weeggroep first = weeggroep(WeeggroepCode.A, Status.VAN_TOEPASSING);
    Weeggroep second = weeggroep(WeeggroepCode.B, Status.NIET_VAN_TOEPASSING);
    Weeggroep otherwise = weeggroep(WeeggroepCode.A, Status.NIET_VAN_TOEPASSING);
    InstroomMovement movement =
        new InstroomMovement(
            weighs(List.of(second, first, second, first)),
            weighs(List.of(first, second, otherwise, first)),
            PEILDATUM);

    movement.addAll(zaken(4), zaak -> {});

    assertThat(movement.movers())
        .containsExactly(
            groupMover("A1", "B", "A", "optie O1 geldt nu"),
            groupMover("A2", "A", "B", "optie O1 geldt niet meer"),
            groupMover("A3", "B", "A", "het pakket verdeelt de weging anders in groepen"));
    assertThat(movement.groups())
        .containsExactly(
            new OvergangCount("A", "A", 1),
            new OvergangCount("A", "B", 1),
            new OvergangCount("B", "A", 2));
    assertThat(movement.moves())
        .containsExactly(new OvergangCount("PROFESSIONELE_WEGING", "PROFESSIONELE_WEGING", 4));
  }

  private static Mover groupMover(String kenmerk, String from, String to, String why) {
    return new Mover(
        kenmerk, "PROFESSIONELE_WEGING", "PROFESSIONELE_WEGING", from, to, List.of(why));
  }

  private static Weeggroep weeggroep(WeeggroepCode code, Status option) {
    Bevinding found =
        new Bevinding(
            new CriteriumCode("O1"),
            "Optie",
            option,
            Effect.WEGING,
            false,
            List.of(),
            List.of(),
            List.of(),
            "uitleg",
            "bron",
            new RegelLocation("opties.dslr", 1));
    return new Weeggroep(code, false, List.of(found), List.of());
  }

  /** Puts each case by its number in the group in that place. */
  private static SomEngine weighs(List<Weeggroep> groups) {
    return (gedetineerde, peildatum) ->
        new Prioritering(
            gedetineerde.kenmerk(),
            PROFESSIONELE_WEGING,
            true,
            List.of(PROFESSIONELE_WEGING),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            groups.get(Integer.parseInt(gedetineerde.kenmerk().substring(1)) - 1),
            new Receipt(
                Receipt.FORMAT,
                PakketVersie.of("2021.1"),
                1,
                "0".repeat(64),
                1,
                "0.1.0",
                "0".repeat(64),
                null,
                peildatum),
            List.of(),
            PakketStatus.VASTGESTELD);
  }

  private static CriteriumResult result(Status status) {
    return new CriteriumResult(new CriteriumCode("7"), "Toezicht", status, List.of());
  }

  private static SomEngine judges(
      LongFunction<CriteriumResult> finds, LongFunction<Prioriteit> proposes) {
    return new SomEngine() {
      @Override
      public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
        throw new AssertionError("no explanation is needed");
      }

      @Override
      public ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
        Prioriteit prioriteit = proposes.apply(zaak.row());
        return new ZaakResult.Proposal(
            zaak,
            new PrioriteringSummary(
                prioriteit,
                true,
                List.of(prioriteit),
                false,
                List.of(finds.apply(zaak.row())),
                List.of(),
                null,
                false),
            () -> null);
      }
    };
  }

  @Test
  void weigertEenVanBeideDanIsDeZaakGeweigerdEnGaatDeRestDoor() {
    SomEngine refusesTwo = engine(row -> row == 2 ? null : HOGE_PRIORITEIT);
    SomEngine refusesFour = engine(row -> row == 4 ? null : HOGE_PRIORITEIT);
    InstroomMovement movement = new InstroomMovement(refusesTwo, refusesFour, PEILDATUM);
    List<Zaak> seen = new ArrayList<>();

    movement.addAll(
        Stream.concat(zaken(5), Stream.of(new Zaak.Refused(6, null, DOES_NOT_FIT))), seen::add);

    assertThat(movement.refused()).isEqualTo(3);
    assertThat(movement.moves())
        .containsExactly(new OvergangCount("HOGE_PRIORITEIT", "HOGE_PRIORITEIT", 3));
    assertThat(seen).extracting(Zaak::row).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(seen)
        .filteredOn(Zaak.Refused.class::isInstance)
        .containsExactly(
            new Zaak.Refused(2, "A2", DOES_NOT_FIT),
            new Zaak.Refused(4, "A4", DOES_NOT_FIT),
            new Zaak.Refused(6, null, DOES_NOT_FIT));
  }

  @Test
  void watVoorEenFoutKwamIsGeteld() {
    InstroomMovement movement = new InstroomMovement(FROM, TO, PEILDATUM);
    LazyZaak broken =
        () -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(
            () -> movement.addAll(Stream.concat(zaken(3), Stream.of(broken)), zaak -> {}))
        .hasMessage("broken");

    assertThat(movement.moves()).extracting(OvergangCount::aantal).containsExactly(1L, 1L, 1L);
  }
}
