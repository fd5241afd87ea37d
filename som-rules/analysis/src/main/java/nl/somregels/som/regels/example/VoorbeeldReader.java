package nl.somregels.som.regels.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlFieldReader;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pack.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the example cases of a pack from {@code voorbeelden/*.yaml} and reports everything that is
 * wrong in them. A file is a list of cases, or a field {@code voorbeelden} with that list. A case
 * has {@code naam}, {@code peildatum}, {@code feiten} (only those that matter, without kenmerk),
 * {@code verwacht} (see {@link Expectation}) and {@code waarom}.
 */
public final class VoorbeeldReader {
  private static final String MAP = "voorbeelden/";
  private static final String KENMERK = "voorbeeld";

  /** No fact is later, so that a missing peildatum is the only thing said of it. */
  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

  private static final List<String> VELDEN =
      List.of("naam", "peildatum", "feiten", "verwacht", "waarom");

  private final ExpectationReader verwachtingen;
  private final MeldingCollector meldingen = new MeldingCollector();
  private final Map<String, RegelLocation> namen = new LinkedHashMap<>();
  private final List<Voorbeeld> voorbeelden = new ArrayList<>();

  private VoorbeeldReader(@Nullable RuleSet regels) {
    this.verwachtingen = new ExpectationReader(regels, meldingen);
  }

  /** The example cases among the files of a pack that loaded. */
  public static Voorbeelden lees(PakketFileSet bron, Pakket pakket) {
    VoorbeeldReader reader = new VoorbeeldReader(pakket.regels());
    reader.bestanden(bron);
    return new Voorbeelden(reader.voorbeelden, reader.meldingen.alle());
  }

  /**
   * What is wrong with the example cases of a pack that does not load, whatever its rules should
   * have been; with files that no pack may have nothing is done.
   */
  public static List<Melding> zonderRegels(PakketFileSet bron) {
    VoorbeeldReader reader = new VoorbeeldReader(null);
    reader.bestanden(bron);
    return reader.meldingen.alle();
  }

  private void bestanden(PakketFileSet bron) {
    RegelpakketLoader.leesbaar(bron)
        .forEach(
            (bestand, tekst) -> {
              if (bestand.startsWith(MAP)) {
                YamlReader.lees(bestand, tekst, meldingen).ifPresent(node -> lijst(bestand, node));
              }
            });
  }

  private void lijst(String bestand, YamlNode node) {
    YamlNode inhoud =
        node instanceof YamlNode.YamlFields
            ? new YamlFieldReader(bestand, node, bestand, List.of("voorbeelden"), meldingen)
                .node("voorbeelden", "Schrijf voorbeelden: met daaronder een lijst.")
            : node;
    if (inhoud instanceof YamlNode.YamlList lijst) {
      lijst.delen().forEach(deel -> voorbeeld(bestand, deel));
    } else if (inhoud != null) {
      meldingen.fout(
          MeldingCode.VERKEERDE_VORM,
          bestand,
          inhoud.regelnummer(),
          "hier staat geen lijst.",
          "Begin elk voorbeeld met: - naam: \"...\".");
    }
  }

  private void voorbeeld(String bestand, YamlNode node) {
    YamlFieldReader velden = new YamlFieldReader(bestand, node, waarvan(node), VELDEN, meldingen);
    String naam = velden.verplicht("naam", ValueType.tekst());
    LocalDate peildatum = velden.verplicht("peildatum", ValueType.datum());
    YamlNode feitenNode =
        velden.node("feiten", "Noem de feiten die ertoe doen, of schrijf feiten: {}.");
    Gedetineerde feiten =
        feitenNode == null ? null : feiten(bestand, waarvan(node), feitenNode, peildatum);
    YamlNode verwachtNode = velden.node("verwacht", "Schrijf wat de regels moeten vinden.");
    Expectation verwacht =
        verwachtNode == null ? null : verwachtingen.lees(bestand, waarvan(node), verwachtNode);
    String waarom = velden.verplicht("waarom", ValueType.tekst());
    RegelLocation plaats = new RegelLocation(bestand, node.regelnummer());
    if (naam != null && isNieuw(naam, plaats) && peildatum != null && feiten != null) {
      if (verwacht != null && waarom != null) {
        voorbeelden.add(new Voorbeeld(naam, peildatum, feiten, verwacht, waarom, plaats));
      }
    }
  }

  private boolean isNieuw(String naam, RegelLocation plaats) {
    RegelLocation eerder = namen.putIfAbsent(naam, plaats);
    if (eerder != null) {
      meldingen.fout(
          MeldingCode.DUBBELE_NAAM,
          plaats.bestand(),
          plaats.regelnummer(),
          "voorbeeld \"%s\" heet net zo als dat bij %s.".formatted(naam, eerder),
          "Geef elk voorbeeld een eigen naam.");
    }
    return eerder == null;
  }

  private @Nullable Gedetineerde feiten(
      String bestand, String waarvan, YamlNode node, @Nullable LocalDate peildatum) {
    if (!(node instanceof YamlNode.YamlFields velden)) {
      meldingen.fout(
          MeldingCode.VERKEERDE_VORM,
          bestand,
          node.regelnummer(),
          waarvan + ": bij feiten staan geen velden.",
          "Schrijf onder feiten regels als fase: NA_VONNIS, of schrijf feiten: {}.");
      return null;
    }
    Map<String, @Nullable Object> waarden = new LinkedHashMap<>();
    waarden.put(Feit.KENMERK.naam(), KENMERK);
    velden.waarden().forEach((naam, waarde) -> waarden.put(naam, waarde.kaal()));
    FeitenReadResult gelezen = FeitenReader.lees(waarden);
    List<InvoerError> fouten = gelezen.fouten(peildatum == null ? LAST_DATE : peildatum);
    for (InvoerError fout : fouten) {
      YamlNode waarde = velden.waarden().get(veld(fout));
      meldingen.fout(
          MeldingCode.VERKEERD_FEIT,
          bestand,
          waarde == null ? node.regelnummer() : waarde.regelnummer(),
          waarvan + ": " + fout.metWaarden(),
          veld(fout).contains(":") ? "Zet een spatie achter de dubbele punt." : "");
    }
    return fouten.isEmpty() ? gelezen.geldig() : null;
  }

  /** The name as it stands in the file; the facts of an example case are nobody's. */
  private static String veld(InvoerError fout) {
    String naam = fout.code() == MeldingCode.ONBEKENDE_NAAM ? fout.waarde() : null;
    return naam == null ? fout.feit() : naam;
  }

  private static String waarvan(YamlNode node) {
    return node instanceof YamlNode.YamlFields velden
            && velden.waarden().get("naam") instanceof YamlNode.YamlText naam
            && naam.tekst() != null
        ? "voorbeeld \"" + naam.tekst() + "\""
        : "voorbeeld";
  }
}
