package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.feiten.Suggestie;

/**
 * Understands the sentences of all rules of a pack, and reports every one it does not understand.
 */
final class RegelInterpreter {
  private static final Set<String> METADATA =
      Set.of(
          "bron", "consensus", "lezing", "toelichting", "reden", "grondslag", "richting", "letop");
  private static final Set<String> CONSENSUS = Set.of("ja", "omstreden", "geen oordeel");
  private static final Set<String> GRONDSLAGEN = Set.of("T", "A", "S");

  private final Zinlezer zinnen;
  private final Meldingen meldingen;
  private final List<Criterium> criteria = new ArrayList<>();
  private final List<Criterium> opties = new ArrayList<>();
  private final List<Voorrangsregel> voorrang = new ArrayList<>();
  private final List<Wegingsregel> weging = new ArrayList<>();
  private final Map<CriteriumCode, Regelverwijzing> codes = new HashMap<>();

  private RegelInterpreter(Meldingen meldingen) {
    this.meldingen = meldingen;
    this.zinnen = new Zinlezer(Woordenschat.gebundeld(), meldingen);
  }

  static Regels interpreteer(List<Regelblok> blokken, Meldingen meldingen) {
    RegelInterpreter interpreter = new RegelInterpreter(meldingen);
    blokken.forEach(interpreter::regel);
    return interpreter.regels();
  }

  private Regels regels() {
    criteria.sort(Comparator.comparing(Criterium::code));
    opties.sort(Comparator.comparing(Criterium::code));
    weging.sort(Comparator.comparing(Wegingsregel::code));
    Regels regels = new Regels(criteria, voorrang, weging, opties);
    new Voorrangscontrole(meldingen).controleer(regels);
    return regels;
  }

  private void regel(Regelblok blok) {
    blok.metadata().keySet().stream()
        .filter(naam -> !METADATA.contains(naam))
        .forEach(
            naam ->
                fout(
                    blok,
                    "onbekende-metadata",
                    "@" + naam + " is onbekend." + Suggestie.zin(naam, METADATA)));
    Map<String, List<Gevolg>> gevolgen = new LinkedHashMap<>();
    for (Regelblok.Regel regel : blok.gevolgen()) {
      zinnen
          .gevolg(blok, regel)
          .ifPresent(
              gevolg ->
                  gevolgen.computeIfAbsent(gevolg.naam(), naam -> new ArrayList<>()).add(gevolg));
    }
    if (blok.meta("bron").isEmpty()) {
      fout(
          blok,
          "bron-ontbreekt",
          "Regel \"" + blok.titel() + "\" noemt geen bron.",
          "Zet onder de titel: @bron(\"...\").");
    }
    if (gevolgen.containsKey("wijkt")) {
      voorrang(blok, gevolgen.get("wijkt"));
    } else if (gevolgen.containsKey("toon")) {
      weging(blok, gevolgen);
    } else {
      criterium(blok, gevolgen);
    }
  }

  private void criterium(Regelblok blok, Map<String, List<Gevolg>> gevolgen) {
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    blok.voorwaarden().forEach(regel -> zinnen.voorwaarde(blok, regel).ifPresent(voorwaarden::add));
    if (blok.voorwaarden().isEmpty()) {
      fout(blok, "voorwaarde-ontbreekt", "Regel \"" + blok.titel() + "\" heeft geen voorwaarde.");
    }
    if (blok.beleidszin().isEmpty()) {
      fout(
          blok,
          "beleidszin-ontbreekt",
          "Boven regel \"" + blok.titel() + "\" staat niet wat hij wil.",
          "Zet er direct boven een regel die begint met //, in eigen woorden.");
    }
    if (!CONSENSUS.contains(blok.meta("consensus"))) {
      fout(
          blok,
          "consensus-ontbreekt",
          "Regel \"" + blok.titel() + "\" zegt niet of er consensus was.",
          "Zet onder de titel: @consensus(\"ja\"), @consensus(\"omstreden\") of @consensus(\"geen oordeel\").");
    }
    boolean optie = gevolgen.containsKey("weeggroep");
    List<Gevolg> effecten = gevolgen.getOrDefault("effect", List.of());
    if (effecten.size() + (optie ? 1 : 0) != 1) {
      fout(
          blok,
          "effect-ontbreekt",
          "Regel \"%s\" heeft %s effect."
              .formatted(blok.titel(), effecten.isEmpty() ? "geen" : "meer dan een"),
          "Zet onder gevolg een zin als: het effect is LAAG.");
      return;
    }
    CriteriumCode code = code(blok);
    if (code == null) {
      return;
    }
    (optie ? opties : criteria)
        .add(
            new Criterium(
                code,
                blok.naam(),
                blok.beleidszin(),
                blok.meta("bron"),
                blok.meta("consensus"),
                blok.meta("lezing"),
                blok.meta("toelichting"),
                voorwaarden,
                optie ? Effect.WEGING : Effect.valueOf(effecten.get(0).waarde(0)),
                gevolgen.containsKey("verplicht"),
                gevolgen.containsKey("eerst"),
                blok.plaats()));
  }

  private void voorrang(Regelblok blok, List<Gevolg> wijkt) {
    if (blok.meta("reden").isEmpty() || !GRONDSLAGEN.contains(blok.meta("grondslag"))) {
      fout(
          blok,
          "reden-ontbreekt",
          "Voorrang \"" + blok.titel() + "\" noemt geen reden of grondslag.",
          "Zet onder de titel: @reden(\"...\") en @grondslag(\"T\"), \"A\" of \"S\".");
    }
    for (Gevolg gevolg : wijkt) {
      CriteriumCode wijker = zinnen.code(blok, gevolg.nummer(), gevolg.waarde(0));
      CriteriumCode voor = zinnen.code(blok, gevolg.nummer(), gevolg.waarde(1));
      if (wijker != null && voor != null) {
        voorrang.add(
            new Voorrangsregel(
                wijker,
                voor,
                blok.meta("reden"),
                blok.meta("grondslag"),
                blok.meta("bron"),
                new Regelverwijzing(blok.plaats().bestand(), gevolg.nummer())));
      }
    }
  }

  private void weging(Regelblok blok, Map<String, List<Gevolg>> gevolgen) {
    CriteriumCode code = code(blok);
    if (blok.meta("richting").isEmpty()) {
      fout(
          blok,
          "richting-ontbreekt",
          "Regel \"" + blok.titel() + "\" noemt geen richting.",
          "Zet onder de titel: @richting(\"...\").");
    }
    if (code != null) {
      weging.add(
          new Wegingsregel(
              code,
              blok.naam(),
              blok.meta("bron"),
              gevolgen.get("toon").stream()
                  .flatMap(toon -> zinnen.feit(blok, toon).stream())
                  .toList(),
              blok.meta("richting"),
              zinnen.letOp(blok, gevolgen.getOrDefault("letop", List.of())),
              blok.plaats()));
    }
  }

  private @org.jspecify.annotations.Nullable CriteriumCode code(Regelblok blok) {
    CriteriumCode code = zinnen.code(blok, blok.plaats().regelnummer(), blok.code());
    Regelverwijzing eerder = code == null ? null : codes.putIfAbsent(code, blok.plaats());
    if (eerder != null) {
      fout(
          blok,
          "dubbele-code",
          "Code " + code + " staat ook bij " + eerder + ".",
          "Geef elk criterium een eigen code.");
    }
    return code;
  }

  private void fout(Regelblok blok, String code, String tekst, String suggestie) {
    meldingen.fout(code, blok.plaats().bestand(), blok.plaats().regelnummer(), tekst, suggestie);
  }

  private void fout(Regelblok blok, String code, String tekst) {
    fout(blok, code, tekst, "");
  }
}
