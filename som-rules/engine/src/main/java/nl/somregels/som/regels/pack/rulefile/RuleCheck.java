package nl.somregels.som.regels.pack.rulefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.language.Consequence;
import nl.somregels.som.regels.pack.language.RuleBlock;

/** What every rule of its kind must have and cannot have, apart from its sentences. */
final class RuleCheck {
  private static final List<String> METADATA =
      List.of(
          "bron", "consensus", "lezing", "toelichting", "reden", "grondslag", "richting", "letop");
  private static final Set<String> CONSENSUS = Set.of("ja", "omstreden", "geen oordeel");
  private static final Set<String> GRONDSLAGEN = Set.of("T", "A", "S");
  private static final List<Set<String>> SOORTEN =
      List.of(
          Set.of("wijkt"),
          Set.of("toon", "letop"),
          Set.of("effect", "verplicht", "weeggroep", "eerst"));

  private final MeldingCollector meldingen;

  RuleCheck(MeldingCollector meldingen) {
    this.meldingen = meldingen;
  }

  void omvang(RuleBlock blok) {
    omvang(
        MeldingCode.TE_VEEL_VOORWAARDEN,
        blok,
        blok.voorwaarden(),
        "voorwaarden",
        PakketLimits.VOORWAARDEN_PER_REGEL);
    omvang(
        MeldingCode.TE_VEEL_GEVOLGEN,
        blok,
        blok.gevolgen(),
        "zinnen onder gevolg",
        PakketLimits.GEVOLGEN_PER_REGEL);
  }

  private void omvang(
      MeldingCode code, RuleBlock blok, List<RuleBlock.RuleLine> regels, String wat, int grens) {
    if (regels.size() > grens) {
      meldingen.fout(
          code,
          blok.plaats().bestand(),
          regels.get(grens).nummer(),
          "%s heeft meer dan %s %s.".formatted(regel(blok), grens, wat),
          "Verdeel ze over meer regels.");
      regels.subList(grens, regels.size()).clear();
    }
  }

  void metadata(RuleBlock blok) {
    blok.metadata()
        .forEach(
            (naam, regel) -> {
              if (!METADATA.contains(naam)) {
                meldingen.fout(
                    MeldingCode.ONBEKENDE_METADATA,
                    blok.plaats().bestand(),
                    regel.nummer(),
                    "@" + Quote.van(naam) + " is onbekend.",
                    DidYouMean.voor(naam, METADATA)
                        .map(woord -> "Bedoelde u @" + woord + "?")
                        .orElse("Er zijn: @" + String.join(", @", METADATA) + "."));
              }
            });
    if (blok.meta("bron").isEmpty()) {
      fout(
          blok,
          MeldingCode.BRON_ONTBREEKT,
          regel(blok) + " noemt geen bron.",
          "Zet onder de titel: @bron(\"...\").");
    }
  }

  /** One rule says one kind of thing, and only a criterium depends on conditions. */
  void soort(RuleBlock blok, Map<String, List<Consequence>> gevolgen) {
    if (SOORTEN.stream().filter(soort -> soort.stream().anyMatch(gevolgen::containsKey)).count()
        > 1) {
      fout(
          blok,
          MeldingCode.GEMENGD_GEVOLG,
          regel(blok) + " doet meer dan een soort ding.",
          "Zet een effect, voorrang en wat mensen wegen elk in een eigen regel.");
    }
    boolean isCriterium = !gevolgen.containsKey("wijkt") && !gevolgen.containsKey("toon");
    if (!isCriterium && !blok.voorwaarden().isEmpty()) {
      fout(
          blok,
          MeldingCode.VOORWAARDE_OVERBODIG,
          regel(blok) + " heeft voorwaarden, maar voorrang en weging gelden altijd.",
          "Haal wanneer en de zinnen eronder weg.");
    }
  }

  /** Whether a rule of which no sentence was understood was meant as precedence. */
  boolean isVoorrang(RuleBlock blok) {
    return !blok.meta("reden").isEmpty() || !blok.meta("grondslag").isEmpty();
  }

  /** Whether a rule of which no sentence was understood was meant as weighing. */
  boolean isWeging(RuleBlock blok) {
    return !blok.meta("richting").isEmpty();
  }

  void criterium(RuleBlock blok) {
    if (blok.voorwaarden().isEmpty()) {
      fout(
          blok,
          MeldingCode.VOORWAARDE_ONTBREEKT,
          regel(blok) + " heeft geen voorwaarde.",
          "Zet boven gevolg: wanneer, dan \"er is een gedetineerde\", dan zinnen met een streepje.");
    }
    if (blok.beleidszin().isEmpty()) {
      fout(
          blok,
          MeldingCode.BELEIDSZIN_ONTBREEKT,
          regel(blok) + " heeft geen zin erboven die zegt wat hij wil.",
          "Zet er direct boven een regel die begint met //, in eigen woorden.");
    }
    if (!CONSENSUS.contains(blok.meta("consensus"))) {
      fout(
          blok,
          MeldingCode.CONSENSUS_ONTBREEKT,
          regel(blok)
              + (blok.meta("consensus").isEmpty()
                  ? " zegt niet of er consensus was."
                  : " heeft bij @consensus \"%s\", en dat is geen bekend woord."
                      .formatted(Quote.van(blok.meta("consensus")))),
          "Zet onder de titel: @consensus(\"ja\"), @consensus(\"omstreden\") of"
              + " @consensus(\"geen oordeel\").");
    }
  }

  /** Whether there is exactly one; a sentence that was not understood may have been it. */
  boolean effect(RuleBlock blok, int aantal, boolean begrepen) {
    if (aantal == 0 && begrepen) {
      fout(
          blok,
          MeldingCode.EFFECT_ONTBREEKT,
          regel(blok) + " heeft geen effect.",
          "Zet onder gevolg een zin als: het effect is LAAG.");
    } else if (aantal > 1) {
      fout(
          blok,
          MeldingCode.DUBBEL_EFFECT,
          regel(blok) + " heeft meer dan een effect.",
          "Laat er een staan.");
    }
    return aantal == 1;
  }

  void reden(RuleBlock blok) {
    String grondslag = blok.meta("grondslag");
    boolean zonderReden = blok.meta("reden").isEmpty();
    if (zonderReden || !GRONDSLAGEN.contains(grondslag)) {
      fout(
          blok,
          MeldingCode.REDEN_ONTBREEKT,
          regel(blok)
              + (zonderReden || grondslag.isEmpty()
                  ? " noemt geen reden of grondslag voor de voorrang."
                  : " heeft bij @grondslag \"%s\", en dat is geen bekende letter."
                      .formatted(Quote.van(grondslag))),
          "Zet onder de titel: @reden(\"...\") en @grondslag(\"T\"), \"A\" of \"S\".");
    }
  }

  void richting(RuleBlock blok) {
    if (blok.meta("richting").isEmpty()) {
      fout(
          blok,
          MeldingCode.RICHTING_ONTBREEKT,
          regel(blok) + " noemt geen richting.",
          "Zet onder de titel: @richting(\"...\").");
    }
  }

  private static String regel(RuleBlock blok) {
    return "Regel \"" + Quote.van(blok.titel()) + "\"";
  }

  private void fout(RuleBlock blok, MeldingCode code, String tekst, String suggestie) {
    meldingen.fout(code, blok.plaats().bestand(), blok.plaats().regelnummer(), tekst, suggestie);
  }
}
