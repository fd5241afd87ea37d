package nl.somregels.som.regels.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.somregels.som.feiten.Bounds;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.LazyZaak;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one file, in the order of the file, read while they are asked for. The facts of a
 * row are read from its cells or fields when its case is asked of the {@link LazyZaak}, which may
 * be later and on another thread. A case that cannot be evaluated is a {@link Zaak.Refused} with
 * every reason, and the cases after it go on. Of a double kenmerk the first is kept, also when it
 * was itself refused.
 *
 * <p>A file that cannot be taken apart any further ends with an {@link UnreadableFileException}
 * from {@link #hasNext} or {@link #next}, and again at every later call: it never looks like a
 * complete one. So does a failure to read at all, of which the {@link IOException} is the cause.
 * Not safe for use by several threads at once, except {@link #bytesRead}.
 */
public final class InstroomReader implements Iterator<LazyZaak>, AutoCloseable {
  private static final int BLOK = 1 << 16;

  private final CountingInputStream stroom;
  private final RowReader rijen;
  private final InvoerFormat formaat;
  private final LocalDate peildatum;
  private final KenmerkIndex register = new KenmerkIndex();
  private @Nullable LazyZaak volgende;
  private @Nullable RuntimeException gestopt;
  private boolean einde;

  private InstroomReader(InputStream in, InvoerFormat formaat, LocalDate peildatum)
      throws IOException {
    this.stroom = new CountingInputStream(in);
    this.formaat = formaat;
    this.peildatum = peildatum;
    this.rijen =
        switch (formaat) {
          case CSV -> new CsvReader(new Utf8Reader(FileStart.check(stroom)));
          case JSON -> new JsonReader(new Utf8Reader(FileStart.check(stroom)));
          case JSONL -> new JsonLinesReader(FileStart.check(stroom));
        };
  }

  /**
   * Reads a stream, which {@link #close} closes. Bytes of a CSV or JSON stream that are no UTF-8
   * stop it where they stand.
   *
   * @param peildatum the date on which the cases are to be judged
   * @throws UnreadableFileException when the file is no such format, is empty (CSV and JSON; a JSON
   *     Lines file without lines has no cases), its header is wrong, or it cannot be read
   */
  public static InstroomReader open(InputStream in, InvoerFormat formaat, LocalDate peildatum) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(formaat, "formaat");
    Bounds.date(peildatum, "peildatum");
    try {
      return new InstroomReader(in, formaat, peildatum);
    } catch (IOException e) {
      throw UnreadableFileException.bijLezen(e);
    }
  }

  /**
   * Reads a file. Bytes of a CSV or JSON file that are no UTF-8 stop it before the first case; for
   * that a regular file is read twice.
   *
   * @param peildatum the date on which the cases are to be judged
   * @throws UnreadableFileException as {@link #open(InputStream, InvoerFormat, LocalDate)}
   */
  public static InstroomReader open(Path bestand, InvoerFormat formaat, LocalDate peildatum) {
    Objects.requireNonNull(bestand, "bestand");
    Objects.requireNonNull(formaat, "formaat");
    Bounds.date(peildatum, "peildatum");
    try {
      if (Files.isDirectory(bestand)) {
        throw new UnreadableFileException(bestand + " is een map en geen bestand.");
      }
      if (formaat != InvoerFormat.JSONL && Files.isRegularFile(bestand)) {
        controleerUtf8(bestand);
      }
      InputStream in = Files.newInputStream(bestand);
      try {
        return new InstroomReader(in, formaat, peildatum);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw UnreadableFileException.bijLezen(e);
    }
  }

  private static void controleerUtf8(Path bestand) throws IOException {
    if (isAscii(bestand)) {
      return;
    }
    try (InputStream in = Files.newInputStream(bestand);
        Reader tekst = new BufferedReader(new Utf8Reader(FileStart.check(in)))) {
      tekst.transferTo(Writer.nullWriter());
    }
  }

  /** Most files have no other characters, and that is quickly seen. */
  private static boolean isAscii(Path bestand) throws IOException {
    byte[] blok = new byte[BLOK];
    try (InputStream in = Files.newInputStream(bestand)) {
      for (int lengte = in.read(blok); lengte >= 0; lengte = in.read(blok)) {
        int samen = 0;
        for (int i = 0; i < lengte; i++) {
          samen |= blok[i];
        }
        if (samen < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** How far the file was read, for a progress bar; a little ahead of the cases. */
  public long bytesRead() {
    return stroom.bytes();
  }

  /** The cases that are left, one after another; closing the stream closes this reader. */
  public Stream<LazyZaak> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  @Override
  public boolean hasNext() {
    if (gestopt != null) {
      throw gestopt;
    }
    if (volgende == null && !einde) {
      try {
        Row rij = rijen.volgende();
        einde = rij == null;
        volgende = rij == null ? null : bron(rij);
      } catch (UnreadableFileException e) {
        gestopt = e;
        throw e;
      } catch (IOException e) {
        gestopt = UnreadableFileException.bijLezen(e);
        throw gestopt;
      }
    }
    return volgende != null;
  }

  @Override
  public LazyZaak next() {
    if (!hasNext() || volgende == null) {
      throw new NoSuchElementException();
    }
    LazyZaak bron = volgende;
    volgende = null;
    return bron;
  }

  /** The row, of which nothing but its reference was looked at. */
  private LazyZaak bron(Row rij) {
    String kenmerk = rij.kenmerk();
    long eerste = kenmerk == null ? rij.nummer() : register.eersteRij(kenmerk, rij.nummer());
    return () -> zaak(rij, eerste);
  }

  private Zaak zaak(Row rij, long eerste) {
    String kenmerk = rij.kenmerk();
    Row.RowContent inhoud = rij.lezer().get();
    FeitenReadResult feiten = inhoud.feiten();
    if (feiten == null) {
      return new Zaak.Refused(rij.nummer(), null, inhoud.fouten());
    }
    List<InvoerError> fouten = new ArrayList<>(0);
    if (kenmerk != null && eerste != rij.nummer()) {
      fouten.add(dubbel(kenmerk, eerste));
    }
    fouten.addAll(inhoud.fouten());
    fouten.addAll(feiten.fouten(peildatum));
    if (!fouten.isEmpty()) {
      return new Zaak.Refused(rij.nummer(), kenmerk, fouten);
    }
    Gedetineerde gedetineerde = feiten.geldig();
    return new Zaak.Valid(
        rij.nummer(), gedetineerde, FeitenValidator.waarschuwingen(gedetineerde, peildatum));
  }

  private InvoerError dubbel(String kenmerk, long eerste) {
    return InvoerError.of(
        MeldingCode.DUBBEL_KENMERK,
        Feit.KENMERK.naam(),
        kenmerk,
        "dit kenmerk staat ook al op " + formaat.plaats() + " " + eerste + ".");
  }

  @Override
  public void close() {
    try {
      rijen.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
