package nl.somregels.som.regels.pack.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.Quote;
import org.jspecify.annotations.Nullable;

/** Takes the fields out of one piece of a YAML file and reports what is missing or wrong. */
public final class YamlFieldReader {
  private final String bestand;
  private final String waarvan;
  private final int regelnummer;
  private final Map<String, YamlNode> velden;
  private final MeldingCollector meldingen;

  /**
   * For these fields; a piece that is no set of fields is reported and read as an empty one.
   *
   * @param waarvan what the fields belong to, as in {@code voorbeeld "zonder risico"}
   * @param bekend the names that fields can have
   */
  public YamlFieldReader(
      String bestand,
      YamlNode node,
      String waarvan,
      List<String> bekend,
      MeldingCollector meldingen) {
    this.bestand = bestand;
    this.waarvan = waarvan;
    this.regelnummer = node.regelnummer();
    this.meldingen = meldingen;
    if (node instanceof YamlNode.YamlFields gelezen) {
      this.velden = gelezen.waarden();
    } else {
      this.velden = Map.of();
      fout(
          MeldingCode.VERKEERDE_VORM,
          regelnummer,
          "hier staan geen velden.",
          "Schrijf regels als " + bekend.get(0) + ": waarde.");
    }
    velden.forEach(
        (naam, waarde) -> {
          if (!bekend.contains(naam) && !meldingen.isVol()) {
            fout(
                MeldingCode.ONBEKEND_VELD,
                waarde.regelnummer(),
                "\"" + Quote.van(naam) + "\" is geen bekend veld.",
                DidYouMean.voor(naam, bekend)
                    .map(woord -> "Bedoelde u " + woord + "?")
                    .orElse("Er zijn: " + String.join(", ", bekend) + "."));
          }
        });
  }

  /** Whether the field is there. */
  public boolean heeft(String veld) {
    return velden.containsKey(veld);
  }

  /** The line of a field, or of the whole when the field is not there. */
  public int regelnummer(String veld) {
    YamlNode node = velden.get(veld);
    return node == null ? regelnummer : node.regelnummer();
  }

  /** A field that must be there; null, and reported, when it is not or is wrong. */
  public <T> @Nullable T verplicht(String veld, ValueType<T> soort) {
    return aanwezig(veld, soort.hoe()) ? optioneel(veld, soort) : null;
  }

  /** A field that may be left out; null, and if wrong reported, when there is no value. */
  public <T> @Nullable T optioneel(String veld, ValueType<T> soort) {
    YamlNode node = velden.get(veld);
    return node == null ? null : waarde(veld, node, soort);
  }

  /**
   * A list that may be left out; null when it is, and without the values that are wrong. A value
   * that is there twice is wrong: whoever wrote it meant something else.
   */
  public <T> @Nullable List<T> lijst(String veld, ValueType<T> soort) {
    YamlNode node = velden.get(veld);
    if (node == null) {
      return null;
    }
    List<T> waarden = new ArrayList<>();
    if (node instanceof YamlNode.YamlList lijst) {
      for (YamlNode deel : lijst.delen()) {
        T waarde = waarde(veld, deel, soort);
        if (waarde != null && waarden.contains(waarde)) {
          fout(
              MeldingCode.VERKEERDE_WAARDE,
              deel.regelnummer(),
              "\"%s\" staat meer dan 1 keer bij %s.".formatted(Quote.van(waarde.toString()), veld),
              "Laat er een staan.");
        } else if (waarde != null) {
          waarden.add(waarde);
        }
      }
    } else {
      fout(
          MeldingCode.VERKEERDE_VORM,
          node.regelnummer(),
          veld + " is geen lijst.",
          "Schrijf [..], of [] voor geen.");
    }
    return waarden;
  }

  /** The field as it stands, when it must be there; null, and reported, when it is not. */
  public @Nullable YamlNode node(String veld, String hoe) {
    return aanwezig(veld, hoe) ? velden.get(veld) : null;
  }

  private boolean aanwezig(String veld, String hoe) {
    if (velden.get(veld) instanceof YamlNode.YamlText tekst && tekst.tekst() == null
        || !velden.containsKey(veld)) {
      fout(MeldingCode.VELD_ONTBREEKT, regelnummer(veld), "\"" + veld + "\" ontbreekt.", hoe);
      return false;
    }
    return true;
  }

  private <T> @Nullable T waarde(String veld, YamlNode node, ValueType<T> soort) {
    String tekst = node instanceof YamlNode.YamlText gelezen ? gelezen.tekst() : null;
    T waarde = tekst == null ? null : soort.lezer().apply(tekst).orElse(null);
    if (waarde == null && !meldingen.isVol()) {
      fout(
          MeldingCode.VERKEERDE_WAARDE,
          node.regelnummer(),
          tekst == null
              ? "bij " + veld + " staat geen losse waarde."
              : "\"%s\" past niet bij %s.".formatted(Quote.van(tekst), veld),
          tekst == null ? soort.hoe() : soort.suggestie(tekst));
    }
    return waarde;
  }

  private void fout(MeldingCode code, int regel, String tekst, String suggestie) {
    meldingen.fout(code, bestand, regel, waarvan + ": " + tekst, suggestie);
  }
}
