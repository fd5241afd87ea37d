package nl.somregels.som.cli.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.somregels.som.cli.output.SheetFormat;
import nl.somregels.som.cli.output.TableFormat;
import nl.somregels.som.cli.output.TextFormat;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.text.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; a wrong one is refused in Dutch. */
public final class Converters {
  private Converters() {}

  public static void register(CommandLine command) {
    command.registerConverter(Path.class, Converters::path);
    command.registerConverter(
        LocalDate.class, parser(text -> (LocalDate) FeitType.date().parse(text)));
    command.registerConverter(PakketVersie.class, parser(Converters::version));
    command.registerConverter(PakketReference.class, parser(PakketReference::of));
    command.registerConverter(TableFormat.class, word(TableFormat.class));
    command.registerConverter(TextFormat.class, word(TextFormat.class));
    command.registerConverter(SheetFormat.class, word(SheetFormat.class));
    command.registerConverter(InvoerFormat.class, word(InvoerFormat.class));
  }

  /** Refuses what cannot be the name of a file on this system. */
  static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("geef een naam.");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          ("het systeem kan het bestand \"%s\" niet noemen, want de tekenset is %s."
                  + " Zet bijvoorbeeld LC_ALL op C.UTF-8.")
              .formatted(name, System.getProperty("sun.jnu.encoding")));
    }
  }

  /** The pack as it is now, which is what a command without a reference to a revision is about. */
  private static PakketVersie version(String text) {
    if (!text.contains("@")) {
      return PakketVersie.of(text);
    }
    PakketReference reference = PakketReference.of(text);
    throw new IllegalArgumentException(
        ("\"%s\" is een herziening van pakket %s. Een eerdere herziening is bewaard om oude"
                + " voorstellen te herhalen: geef haar bij som prioriteer --pakket, som verklaar"
                + " --pakket of som vergelijk. Hier kan alleen het pakket van nu: schrijf %2$s.")
            .formatted(reference, reference.versie()));
  }

  private static <T> ITypeConverter<T> parser(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException e) {
        String reason = String.valueOf(e.getMessage());
        throw new TypeConversionException(
            reason.contains("\"") ? reason : "\"" + text + "\" kan niet; " + reason);
      }
    };
  }

  private static <E extends Enum<E>> ITypeConverter<E> word(Class<E> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    return parser(
        text -> {
          int place = words.indexOf(text.toLowerCase(Locale.ROOT));
          if (place < 0) {
            throw new IllegalArgumentException(
                "kies uit " + String.join(", ", words) + "." + DidYouMean.sentence(text, words));
          }
          return type.getEnumConstants()[place];
        });
  }
}
