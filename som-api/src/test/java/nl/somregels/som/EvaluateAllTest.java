package nl.somregels.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

/** What holds for a whole inflow with any engine. */
class EvaluateAllTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final SomEngine ENGINE = new KenmerkEngine();

  /** Says only the kenmerk back, and refuses one that begins with x. */
  private static final class KenmerkEngine implements SomEngine {
    @Override
    public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
      if (gedetineerde.kenmerk().startsWith("x")) {
        throw new InvoerException(
            List.of(InvoerError.of(MeldingCode.ONGELDIGE_WAARDE, "fase", null, "past niet.")));
      }
      return new Prioritering(
          gedetineerde.kenmerk(),
          Prioriteit.PROFESSIONELE_WEGING,
          true,
          List.of(Prioriteit.PROFESSIONELE_WEGING),
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
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
  }

  private static Stream<Zaak> endless() {
    return Zaak.of(IntStream.iterate(1, i -> i + 1).mapToObj(EvaluateAllTest::gedetineerde));
  }

  private static Gedetineerde gedetineerde(int number) {
    return Gedetineerde.builder((number % 10 == 0 ? "x" : "K") + number).build();
  }

  private static String text(ZaakResult result) {
    return result instanceof ZaakResult.Proposal proposal
        ? proposal.zaak().row() + " " + proposal.prioritering().kenmerk()
        : ((ZaakResult.Refusal) result).zaak().toString();
  }

  @Test
  void anEvaluationOfAllIsThatOfEachInItsOwnPlace() {
    List<String> each = new ArrayList<>();
    for (int i = 1; i <= 1000; i++) {
      each.add(
          i % 10 == 0
              ? new Zaak.Refused(
                      i,
                      "x" + i,
                      List.of(
                          InvoerError.of(MeldingCode.ONGELDIGE_WAARDE, "fase", null, "past niet.")))
                  .toString()
              : i + " K" + i);
    }

    assertThat(ENGINE.evaluateAll(endless().limit(1000), PEILDATUM).map(EvaluateAllTest::text))
        .containsExactlyElementsOf(each);
    assertThat(ENGINE.evaluateAll(endless().limit(1000), PEILDATUM, EvaluateAllTest::text))
        .containsExactlyElementsOf(each);
  }

  /** Leaves every explanation until it is asked for, and counts how many were. */
  private static final class LaterEngine implements SomEngine {
    private final AtomicInteger explained = new AtomicInteger();

    @Override
    public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
      explained.incrementAndGet();
      return ENGINE.evaluate(gedetineerde, peildatum);
    }

    @Override
    public ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
      return new ZaakResult.Proposal(
          zaak,
          ENGINE.evaluate(zaak.gedetineerde(), peildatum).proposal(),
          () -> evaluate(zaak.gedetineerde(), peildatum));
    }
  }

  @Test
  void onlyWhatIsAskedForIsExplained() {
    LaterEngine engine = new LaterEngine();

    assertThat(
            engine.evaluateAll(
                endless().limit(100),
                PEILDATUM,
                result ->
                    result instanceof ZaakResult.Proposal proposal
                        ? proposal.proposal().prioriteit().name()
                        : "refused"))
        .hasSize(100)
        .containsOnly("refused", "PROFESSIONELE_WEGING");
    assertThat(engine.explained).hasValue(0);
  }

  @Test
  void aJudgementAsItIsIsExplainedOnceWhereItIsMade() {
    LaterEngine engine = new LaterEngine();

    List<ZaakResult> all = engine.evaluateAll(endless().limit(100), PEILDATUM).toList();

    assertThat(engine.explained).hasValue(90);
    assertThat(all).extracting(EvaluateAllTest::text).hasSize(100);
    assertThat(engine.explained).hasValue(90);
  }

  @Test
  void aCaseThatWasRefusedBeforeStaysInItsPlace() {
    Zaak.Refused refused =
        new Zaak.Refused(
            7, null, List.of(InvoerError.of(MeldingCode.ONLEESBARE_RIJ, "regel", null, "is.")));
    Zaak.Valid right = new Zaak.Valid(8, gedetineerde(1), List.of());

    assertThat(ENGINE.evaluateAll(Stream.of(refused, right), PEILDATUM))
        .containsExactly(
            new ZaakResult.Refusal(refused),
            new ZaakResult.Proposal(right, ENGINE.evaluate(right.gedetineerde(), PEILDATUM)));
  }

  @Test
  void aCaseIsTakenFromItsSourceOnceByWhoJudgesIt() {
    Set<Thread> reading = ConcurrentHashMap.newKeySet();
    AtomicInteger taken = new AtomicInteger();
    Map<Long, Thread> taking = new ConcurrentHashMap<>();
    Stream<LazyZaak> sources =
        endless()
            .limit(1000)
            .peek(zaak -> reading.add(Thread.currentThread()))
            .map(
                zaak ->
                    () -> {
                      taken.incrementAndGet();
                      taking.put(zaak.row(), Thread.currentThread());
                      return zaak;
                    });

    assertThat(
            ENGINE.evaluateAll(
                sources,
                PEILDATUM,
                result ->
                    result instanceof ZaakResult.Proposal proposal
                        ? taking.get(proposal.zaak().row()) == Thread.currentThread()
                        : result instanceof ZaakResult.Refusal))
        .hasSize(1000)
        .containsOnly(true);
    assertThat(taken).hasValue(1000);
    assertThat(reading).containsExactly(Thread.currentThread());
  }

  @Test
  void aSourceThatFailsStopsTheResultAfterWhatCameBefore() {
    Stream<LazyZaak> sources =
        endless()
            .map(
                zaak ->
                    () -> {
                      if (zaak.row() == 500) {
                        throw new IllegalStateException("bug");
                      }
                      return zaak;
                    });
    List<String> before = new ArrayList<>();

    assertThatThrownBy(
            () ->
                ENGINE.evaluateAll(sources, PEILDATUM, EvaluateAllTest::text).forEach(before::add))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("bug");
    assertThat(before).hasSize(499);
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    AtomicInteger read = new AtomicInteger();
    Stream<ZaakResult> all =
        ENGINE.evaluateAll(endless().peek(zaak -> read.incrementAndGet()), PEILDATUM);

    assertThat(read).hasValue(0);
    assertThat(all.findFirst()).map(EvaluateAllTest::text).hasValue("1 K1");
    assertThat(read.get()).isPositive();
  }

  @Test
  void anAbandonedInflowLeavesNoThreadAtWork() {
    Iterator<ZaakResult> all = ENGINE.evaluateAll(endless(), PEILDATUM).iterator();
    for (int i = 0; i < 10_000; i++) {
      all.next();
    }

    assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void closingTheResultStopsItAndClosesTheSource() {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<ZaakResult> all =
        ENGINE.evaluateAll(endless().onClose(() -> closed.set(true)), PEILDATUM);
    Iterator<ZaakResult> each = all.iterator();
    each.next();
    all.close();

    assertThat(closed).isTrue();
    assertThatThrownBy(each::next).isInstanceOf(CancellationException.class);
  }

  @Test
  void aBugOfTheEngineIsNotTakenForARefusal() {
    SomEngine broken =
        new SomEngine() {
          @Override
          public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
            throw new IllegalArgumentException("bug");
          }
        };

    assertThatThrownBy(() -> broken.evaluateAll(endless(), PEILDATUM).findFirst())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("bug");
  }

  @Test
  void watGeenZaakIsHoudtNietTegenWatErvoorStaat() {
    List<String> before = new ArrayList<>();
    Stream<ZaakResult> results =
        ENGINE.evaluateAll(
            Stream.of(new Zaak.Valid(1, Gedetineerde.builder("A1").build(), List.of()), null),
            PEILDATUM);

    assertThatThrownBy(
            () -> results.forEach(result -> before.add(String.valueOf(result.zaak().row()))))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("zaak");
    assertThat(before).containsExactly("1");
  }
}
