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
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.engine.HashIndex;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
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
  private static final int BLOCK = 1 << 16;

  private final CountingInputStream stream;
  private final RowReader rows;
  private final InvoerFormat format;
  private final LocalDate peildatum;
  private final HashIndex register = new HashIndex();
  private @Nullable LazyZaak next;
  private @Nullable RuntimeException stopped;
  private boolean end;

  private InstroomReader(
      InputStream in, InvoerFormat format, FeitenReader reader, LocalDate peildatum)
      throws IOException {
    this.stream = new CountingInputStream(in);
    this.format = format;
    this.peildatum = peildatum;
    this.rows =
        switch (format) {
          case CSV -> new CsvReader(new Utf8Reader(FileStart.check(stream)), reader);
          case JSON -> new JsonReader(new Utf8Reader(FileStart.check(stream)), reader);
          case JSONL -> new JsonLinesReader(FileStart.check(stream), reader);
        };
  }

  /**
   * Reads a stream, which {@link #close} closes. Bytes of a CSV or JSON stream that are no UTF-8
   * stop it where they stand.
   *
   * @param pakketten the packs whose facts the cases may have; any other name is refused
   * @param peildatum the date on which the cases are to be judged
   * @throws UnreadableFileException when the file is no such format, is empty (CSV and JSON; a JSON
   *     Lines file without lines has no cases), its header is wrong, or it cannot be read
   */
  public static InstroomReader open(
      InputStream in, InvoerFormat format, Regelpakketten pakketten, LocalDate peildatum) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(pakketten, "pakketten");
    Bounds.date(peildatum, "peildatum");
    try {
      return new InstroomReader(in, format, new FeitenReader(pakketten.feiten()), peildatum);
    } catch (IOException e) {
      throw UnreadableFileException.atRead(e);
    }
  }

  /**
   * Reads a file. Bytes of a CSV or JSON file that are no UTF-8 stop it before the first case; for
   * that a regular file is read twice.
   *
   * @param pakketten the packs whose facts the cases may have; any other name is refused
   * @param peildatum the date on which the cases are to be judged
   * @throws UnreadableFileException as {@link #open(InputStream, InvoerFormat, Regelpakketten,
   *     LocalDate)}
   */
  public static InstroomReader open(
      Path file, InvoerFormat format, Regelpakketten pakketten, LocalDate peildatum) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(pakketten, "pakketten");
    Bounds.date(peildatum, "peildatum");
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableFileException(file + " is een map en geen bestand.");
      }
      if (format != InvoerFormat.JSONL && Files.isRegularFile(file)) {
        checkUtf8(file);
      }
      InputStream in = Files.newInputStream(file);
      try {
        return new InstroomReader(in, format, new FeitenReader(pakketten.feiten()), peildatum);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw UnreadableFileException.atRead(e);
    }
  }

  private static void checkUtf8(Path file) throws IOException {
    if (isAscii(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file);
        Reader text = new BufferedReader(new Utf8Reader(FileStart.check(in)))) {
      text.transferTo(Writer.nullWriter());
    }
  }

  /** Most files have no other characters, and that is quickly seen. */
  private static boolean isAscii(Path file) throws IOException {
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(block); length >= 0; length = in.read(block)) {
        int together = 0;
        for (int i = 0; i < length; i++) {
          together |= block[i];
        }
        if (together < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** How far the file was read, for a progress bar; a little ahead of the cases. */
  public long bytesRead() {
    return stream.bytes();
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
    if (stopped != null) {
      throw stopped;
    }
    if (next == null && !end) {
      try {
        Row row = rows.next();
        end = row == null;
        next = row == null ? null : source(row);
      } catch (UnreadableFileException e) {
        stopped = e;
        throw e;
      } catch (IOException e) {
        stopped = UnreadableFileException.atRead(e);
        throw stopped;
      }
    }
    return next != null;
  }

  @Override
  public LazyZaak next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    LazyZaak source = next;
    next = null;
    return source;
  }

  /** The row, of which nothing but its reference was looked at. */
  private LazyZaak source(Row row) {
    String kenmerk = row.kenmerk();
    long first = kenmerk == null ? row.number() : register.firstRow(kenmerk, row.number());
    return () -> zaak(row, first);
  }

  private Zaak zaak(Row row, long first) {
    String kenmerk = row.kenmerk();
    Row.RowContent content = row.reader().get();
    FeitenReadResult feiten = content.feiten();
    if (feiten == null) {
      return new Zaak.Refused(row.number(), content.kenmerk(), content.errors());
    }
    List<InvoerError> errors = new ArrayList<>(0);
    if (kenmerk != null && first != row.number()) {
      errors.add(duplicate(kenmerk, first));
    }
    errors.addAll(content.errors());
    errors.addAll(feiten.errors(peildatum));
    if (!errors.isEmpty()) {
      return new Zaak.Refused(row.number(), kenmerk, errors);
    }
    Gedetineerde gedetineerde = feiten.valid();
    return new Zaak.Valid(
        row.number(), gedetineerde, FeitenValidator.waarschuwingen(gedetineerde, peildatum));
  }

  private InvoerError duplicate(String kenmerk, long first) {
    return InvoerError.of(
        MeldingCode.DUBBEL_KENMERK,
        Feit.KENMERK.jsonName(),
        kenmerk,
        "dit kenmerk staat ook al op " + format.place() + " " + first + ".");
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
