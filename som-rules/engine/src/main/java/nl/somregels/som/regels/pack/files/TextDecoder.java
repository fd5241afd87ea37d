package nl.somregels.som.regels.pack.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.text.FileKind;

/**
 * Makes text of the bytes of a file: UTF-8, with or without a byte order mark, of visible
 * characters that Dutch is written with, in lines of a readable length. Everything else can look
 * like something it is not, and is refused by line.
 */
public final class TextDecoder {
  private static final String PUNCTUATION =
      "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u20AC\u2264\u2265\u2192";

  public static final String SHORTER = "Maak hem korter, of verdeel hem.";

  private static final String SAVE =
      "Sla het bestand op als UTF-8; in Kladblok en Word staat dat bij Opslaan als, Codering.";

  /** Of each end of a line that is too long: what begins there and what closes it. */
  private static final int KEPT = PakketLimits.CHARACTERS_PER_LINE / 10;

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final String file;
  private final MeldingCollector meldingen;

  private TextDecoder(String file, MeldingCollector meldingen) {
    this.file = file;
    this.meldingen = meldingen;
  }

  /** The text; empty when not even that can be made of it. */
  public static Optional<String> read(String file, byte[] bytes, MeldingCollector meldingen) {
    return new TextDecoder(file, meldingen).read(bytes);
  }

  static boolean isAllowed(int character) {
    return character == '\t'
        || character >= ' ' && character <= '~'
        || character >= 0xA1 && character <= 0x17F && character != 0xAD
        || PUNCTUATION.indexOf(character) >= 0;
  }

  /** What is wrong with a text of more than {@link PakketLimits#CHARACTERS_PER_TEXT}. */
  public static String tooLong(String text) {
    return "deze tekst heeft %s tekens; er mogen er %s zijn."
        .formatted(text.length(), PakketLimits.CHARACTERS_PER_TEXT);
  }

  /** The first character that may not stand in a file of a pack. */
  public static OptionalInt forbidden(String text) {
    return text.codePoints().filter(character -> !isAllowed(character)).findFirst();
  }

  private Optional<String> read(byte[] bytes) {
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      return text;
    }
    String[] lines = LINE_END.split(text.get(), -1);
    if (lines.length > PakketLimits.LINES_PER_FILE) {
      meldingen.error(
          MeldingCode.TE_VEEL_REGELS,
          file,
          PakketLimits.LINES_PER_FILE + 1,
          "dit bestand heeft %s regels; er mogen er %s zijn."
              .formatted(lines.length, PakketLimits.LINES_PER_FILE),
          "Verdeel de inhoud over meer bestanden.");
      return Optional.empty();
    }
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      clean.append(line(lines[i], i + 1)).append('\n');
    }
    return Optional.of(clean.substring(0, clean.length() - 1));
  }

  private Optional<String> decode(byte[] bytes) {
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      return unreadable(kind.get());
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer from = CharBuffer.allocate(bytes.length + 1);
    CoderResult end = decoder.decode(in, from, true);
    String text = from.flip().toString();
    if (end.isError() && has(bytes, 0)) {
      return unreadable(FileKind.NO_TEXT);
    }
    if (end.isError()) {
      meldingen.unreadable(
          MeldingCode.CODERING,
          file,
          LINE_END.split(text, -1).length,
          "op deze regel staat een teken dat geen UTF-8 is.",
          SAVE);
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private Optional<String> unreadable(FileKind what) {
    Melding melding = noText(file, what);
    meldingen.unreadable(melding.code(), file, 0, melding.tekst(), melding.suggestie());
    return Optional.empty();
  }

  static Melding noText(String file, FileKind what) {
    return FileRules.error(
        MeldingCode.CODERING,
        file,
        "dit bestand is %s.".formatted(what),
        what.isText()
            ? SAVE
            : what.isPacked()
                ? "Pak het eerst uit."
                : "Bewaar de inhoud als gewone tekst, in UTF-8.");
  }

  private static boolean has(byte[] bytes, int sought) {
    for (byte octet : bytes) {
      if (octet == sought) {
        return true;
      }
    }
    return false;
  }

  /** What is left of a refused line is what was probably meant, to read on with. */
  private String line(String line, int number) {
    if (line.length() > PakketLimits.CHARACTERS_PER_LINE) {
      meldingen.unreadable(
          MeldingCode.REGEL_TE_LANG,
          file,
          number,
          "deze regel heeft %s tekens; er mogen er %s zijn."
              .formatted(line.length(), PakketLimits.CHARACTERS_PER_LINE),
          "Verdeel de tekst over meer regels.");
      return line.substring(0, KEPT) + line.substring(line.length() - KEPT);
    }
    OptionalInt forbidden = forbidden(line);
    if (forbidden.isEmpty()) {
      return line;
    }
    meldingen.unreadable(
        MeldingCode.VERBODEN_TEKEN,
        file,
        number,
        "teken %s van deze regel is %s."
            .formatted(
                line.codePointCount(0, line.indexOf(Character.toString(forbidden.getAsInt()))) + 1,
                description(forbidden.getAsInt())),
        "Typ de regel opnieuw, met gewone letters, cijfers, leestekens en spaties.");
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(line, Normalizer.Form.NFKC)
        .codePoints()
        .filter(TextDecoder::isAllowed)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** What the character is, as far as a person can do something with it. */
  public static String description(int character) {
    String kind =
        switch (Character.getType(character)) {
          case Character.SPACE_SEPARATOR -> "een bijzondere spatie";
          case Character.FORMAT, Character.CONTROL -> "een onzichtbaar teken";
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
              "een bijzonder regeleinde";
          case Character.DECIMAL_DIGIT_NUMBER -> "een cijfer uit een ander schrift";
          default ->
              Character.isLetter(character)
                  ? "een letter uit een ander schrift"
                  : "een teken dat hier niet kan staan";
        };
    return kind
        + " (U+"
        + HexFormat.of().withUpperCase().toHexDigits(character, character > 0xFFFF ? 5 : 4)
        + ")";
  }
}
