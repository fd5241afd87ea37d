package nl.somregels.som.regels.pack.manifest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlFields;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlList;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlText;
import nl.somregels.som.regels.pack.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code pakket.yaml} and reports everything that is missing or wrong in it. */
public final class ManifestReader {
  private static final List<String> VELDEN =
      List.of(
          "versie",
          "herziening",
          "titel",
          "status",
          "geldigVanaf",
          "geldigTot",
          "bronnen",
          "wijzigingen",
          "lezingen",
          "wetten");
  private static final Pattern DATUM = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
  private static final Pattern HERZIENING = Pattern.compile("[1-9]\\d{0,2}");
  private static final String HOE_DATUM = "schrijf een datum als 2026-06-30";

  private static final String HOE_LIJST =
      "Zet elke tekst op een eigen regel achter \"- \", tussen aanhalingstekens.";

  private final Map<String, YamlNode> velden = new HashMap<>();
  private final MeldingCollector meldingen;
  private final Function<List<YamlText>, List<Wet>> wetlezer;

  private ManifestReader(MeldingCollector meldingen, Function<List<YamlText>, List<Wet>> wetlezer) {
    this.meldingen = meldingen;
    this.wetlezer = wetlezer;
  }

  public static Optional<Manifest> lees(String tekst, MeldingCollector meldingen) {
    return lees(tekst, meldingen, new WetReader(meldingen)::lees);
  }

  /** The manifest without its laws, which identify nothing and take longest to read. */
  public static Optional<Manifest> zonderWetten(String tekst, MeldingCollector meldingen) {
    return lees(tekst, meldingen, wetten -> List.of());
  }

  private static Optional<Manifest> lees(
      String tekst, MeldingCollector meldingen, Function<List<YamlText>, List<Wet>> wetlezer) {
    ManifestReader reader = new ManifestReader(meldingen, wetlezer);
    return YamlReader.lees(PakketFileSet.MANIFEST, tekst, meldingen).flatMap(reader::manifest);
  }

  private Optional<Manifest> manifest(YamlNode inhoud) {
    if (!(inhoud instanceof YamlFields gelezen)) {
      fout(
          MeldingCode.YAML,
          inhoud.regelnummer(),
          "hier staan geen velden.",
          "Schrijf regels als: versie: \"2021.1\".");
      return Optional.empty();
    }
    velden.putAll(gelezen.waarden());
    gelezen.waarden().keySet().forEach(this::controleerNaam);
    PakketVersie versie = waarde("versie", PakketVersie::of, "schrijf bijvoorbeeld \"2021.1\"");
    Integer herziening =
        waarde("herziening", ManifestReader::herziening, "schrijf een heel getal van 1 tot 999");
    String titel = waarde("titel", Function.identity(), "schrijf een regel tekst");
    PakketStatus status =
        waarde("status", ManifestReader::status, "kies concept, vastgesteld of ingetrokken");
    LocalDate vanaf = waarde("geldigVanaf", ManifestReader::datum, HOE_DATUM);
    LocalDate tot =
        velden.containsKey("geldigTot")
            ? waarde("geldigTot", ManifestReader::datum, HOE_DATUM)
            : null;
    List<String> bronnen = lijst("bronnen");
    List<String> wijzigingen = lijst("wijzigingen");
    List<String> lezingen = lijst("lezingen");
    List<Wet> wetten = velden.containsKey("wetten") ? wetlezer.apply(teksten("wetten")) : List.of();
    if (vanaf != null && tot != null && !vanaf.isBefore(tot)) {
      fout(
          MeldingCode.GELDIGHEID,
          regel("geldigTot"),
          "geldigTot " + tot + " ligt niet na geldigVanaf " + vanaf + ".",
          "geldigTot is de eerste dag waarop het pakket niet meer geldt.");
    }
    if (versie == null || herziening == null || titel == null || status == null || vanaf == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            versie,
            herziening,
            titel,
            status,
            vanaf,
            tot,
            bronnen,
            wijzigingen,
            lezingen,
            wetten,
            gelezen));
  }

  private void controleerNaam(String naam) {
    if (!VELDEN.contains(naam) && !meldingen.isVol()) {
      fout(
          MeldingCode.ONBEKEND_VELD,
          regel(naam),
          "\"" + Quote.van(naam) + "\" is geen bekend veld.",
          DidYouMean.voor(naam, VELDEN)
              .map(veld -> "Bedoelde u " + veld + "?")
              .orElse("De velden zijn: " + String.join(", ", VELDEN) + "."));
    }
  }

  private <T> @Nullable T waarde(String veld, Function<String, T> lezer, String hoe) {
    YamlNode knoop = velden.getOrDefault(veld, new YamlText(0, null));
    String tekst = tekst(knoop);
    if (tekst.isBlank() && knoop instanceof YamlText) {
      fout(MeldingCode.VELD_ONTBREEKT, regel(veld), "\"" + veld + "\" ontbreekt.", zin(hoe));
      return null;
    }
    try {
      if (!tekst.isBlank()) {
        return lezer.apply(tekst);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // reported below, in words that fit the field
    }
    fout(
        MeldingCode.VERKEERDE_WAARDE,
        regel(veld),
        knoop instanceof YamlText
            ? "\"%s\" past niet bij %s.".formatted(Quote.van(tekst), veld)
            : "bij " + veld + " staat meer dan een tekst.",
        zin(hoe));
    return null;
  }

  private static String zin(String hoe) {
    return hoe.substring(0, 1).toUpperCase(Locale.ROOT) + hoe.substring(1) + ".";
  }

  private List<String> lijst(String veld) {
    if (!velden.containsKey(veld)) {
      fout(MeldingCode.VELD_ONTBREEKT, 0, "\"" + veld + "\" ontbreekt.", HOE_LIJST);
      return List.of();
    }
    return teksten(veld).stream().map(ManifestReader::tekst).toList();
  }

  /** The texts of a list that is there; reported when it is empty or holds something else. */
  private List<YamlText> teksten(String veld) {
    List<YamlText> teksten = new ArrayList<>();
    if (!(velden.get(veld) instanceof YamlList lijst)
        || lijst.delen().isEmpty() && !veld.equals("lezingen")) {
      fout(
          MeldingCode.VERKEERDE_WAARDE,
          regel(veld),
          "\"" + veld + "\" is geen lijst met teksten.",
          HOE_LIJST);
      return teksten;
    }
    for (YamlNode deel : lijst.delen()) {
      if (deel instanceof YamlText tekst && !tekst(tekst).isBlank()) {
        dubbel(veld, teksten, tekst);
        teksten.add(tekst);
      } else {
        fout(
            MeldingCode.VERKEERDE_WAARDE,
            deel.regelnummer(),
            "in \"" + veld + "\" staat hier geen tekst.",
            HOE_LIJST);
      }
    }
    return teksten;
  }

  private void dubbel(String veld, List<YamlText> eerder, YamlText tekst) {
    eerder.stream()
        .filter(ander -> tekst(ander).equals(tekst(tekst)) && !veld.equals("wetten"))
        .findFirst()
        .ifPresent(
            ander ->
                fout(
                    MeldingCode.VERKEERDE_WAARDE,
                    tekst.regelnummer(),
                    "\"%s\" staat bij %s ook op regel %s."
                        .formatted(Quote.van(tekst(tekst)), veld, ander.regelnummer()),
                    "Haal een van de twee weg."));
  }

  private static int herziening(String tekst) {
    return Integer.parseInt(passend(HERZIENING, tekst));
  }

  private static LocalDate datum(String tekst) {
    return LocalDate.parse(passend(DATUM, tekst));
  }

  private static String passend(Pattern vorm, String tekst) {
    if (!vorm.matcher(tekst).matches()) {
      throw new IllegalArgumentException(tekst);
    }
    return tekst;
  }

  private static PakketStatus status(String tekst) {
    return Arrays.stream(PakketStatus.values())
        .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(tekst))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(tekst));
  }

  private static String tekst(YamlNode knoop) {
    String tekst = knoop instanceof YamlText gelezen ? gelezen.tekst() : null;
    return tekst == null ? "" : tekst;
  }

  /** The line of the field; 0 when it is not there. */
  private int regel(String veld) {
    return velden.containsKey(veld) ? velden.get(veld).regelnummer() : 0;
  }

  private void fout(MeldingCode code, int regelnummer, String watIsZo, String suggestie) {
    meldingen.fout(code, PakketFileSet.MANIFEST, regelnummer, watIsZo, suggestie);
  }
}
