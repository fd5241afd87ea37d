package nl.somregels.som.regels.pack.rulefile;

import static nl.somregels.som.regels.pack.language.ConsequenceKind.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.language.Consequence;
import nl.somregels.som.regels.pack.language.ConsequenceKind;
import nl.somregels.som.regels.pack.language.RuleBlock;
import nl.somregels.som.text.DidYouMean;

/** What every rule of its kind must have and cannot have, apart from its sentences. */
final class RuleCheck {
  private static final List<String> METADATA =
      List.of(
          "bron", "consensus", "lezing", "toelichting", "reden", "grondslag", "richting", "letop");
  private static final Set<String> CONSENSUS = Set.of("ja", "omstreden", "geen oordeel");
  private static final Set<String> BASES = Set.of("T", "A", "S");
  private static final List<Set<ConsequenceKind>> KINDS =
      List.of(Set.of(VOORRANG), Set.of(TOON, LET_OP), Set.of(EFFECT, VERPLICHT, WEEGGROEP, EERST));

  private final MeldingCollector meldingen;

  RuleCheck(MeldingCollector meldingen) {
    this.meldingen = meldingen;
  }

  void extent(RuleBlock block) {
    extent(
        MeldingCode.TE_VEEL_VOORWAARDEN,
        block,
        block.voorwaarden(),
        "voorwaarden",
        PakketLimits.VOORWAARDEN_PER_RULE);
    extent(
        MeldingCode.TE_VEEL_GEVOLGEN,
        block,
        block.consequences(),
        "zinnen onder gevolg",
        PakketLimits.CONSEQUENCES_PER_RULE);
  }

  private void extent(
      MeldingCode code, RuleBlock block, List<RuleBlock.RuleLine> lines, String what, int bound) {
    if (lines.size() > bound) {
      meldingen.error(
          code,
          block.place().bestand(),
          lines.get(bound).number(),
          "%s heeft meer dan %s %s.".formatted(line(block), bound, what),
          "Verdeel ze over meer regels.");
      lines.subList(bound, lines.size()).clear();
    }
  }

  void metadata(RuleBlock block) {
    Map.copyOf(block.metadata()).forEach((name, line) -> metadata(block, name, line));
    if (block.meta("bron").isEmpty()) {
      error(
          block,
          MeldingCode.BRON_ONTBREEKT,
          line(block) + " noemt geen bron.",
          "Zet onder de titel: @bron(\"...\").");
    }
  }

  /** A name that is unknown is read as the one that was probably meant. */
  private void metadata(RuleBlock block, String name, RuleBlock.RuleLine line) {
    if (METADATA.contains(name)) {
      return;
    }
    Optional<String> meant = DidYouMean.before(name, METADATA);
    meant.ifPresent(word -> block.metadata().putIfAbsent(word, line));
    meldingen.error(
        MeldingCode.ONBEKENDE_METADATA,
        block.place().bestand(),
        line.number(),
        "@" + Quote.of(name) + " is onbekend.",
        meant
            .map(word -> "Bedoelde u @" + word + "?")
            .orElse("Er zijn: @" + String.join(", @", METADATA) + "."));
  }

  /** One rule says one kind of thing, and only a criterium depends on conditions. */
  void kind(RuleBlock block, Map<ConsequenceKind, List<Consequence>> consequences) {
    if (KINDS.stream().filter(kind -> kind.stream().anyMatch(consequences::containsKey)).count()
        > 1) {
      error(
          block,
          MeldingCode.GEMENGD_GEVOLG,
          line(block) + " doet meer dan een soort ding.",
          "Zet een effect, voorrang en wat mensen wegen elk in een eigen regel.");
    }
    boolean isCriterium = !consequences.containsKey(VOORRANG) && !consequences.containsKey(TOON);
    if (!isCriterium && !block.voorwaarden().isEmpty()) {
      error(
          block,
          MeldingCode.VOORWAARDE_OVERBODIG,
          line(block) + " heeft voorwaarden, maar voorrang en weging gelden altijd.",
          "Haal wanneer en de zinnen eronder weg.");
    }
  }

  /** Whether a rule of which no sentence was understood was meant as precedence. */
  boolean isVoorrang(RuleBlock block) {
    return !block.meta("reden").isEmpty() || !block.meta("grondslag").isEmpty();
  }

  /** Whether a rule of which no sentence was understood was meant as weighing. */
  boolean isWeging(RuleBlock block) {
    return !block.meta("richting").isEmpty();
  }

  void criterium(RuleBlock block) {
    if (block.voorwaarden().isEmpty()) {
      error(
          block,
          MeldingCode.VOORWAARDE_ONTBREEKT,
          line(block) + " heeft geen voorwaarde.",
          "Zet boven gevolg: wanneer, dan \"er is een gedetineerde\", dan zinnen met een streepje.");
    }
    if (block.policySentence().isEmpty()) {
      error(
          block,
          MeldingCode.BELEIDSZIN_ONTBREEKT,
          line(block) + " heeft geen zin erboven die zegt wat hij wil.",
          "Zet er direct boven een regel die begint met //, in eigen woorden.");
    }
    if (!CONSENSUS.contains(block.meta("consensus"))) {
      error(
          block,
          MeldingCode.CONSENSUS_ONTBREEKT,
          line(block)
              + (block.meta("consensus").isEmpty()
                  ? " zegt niet of er consensus was."
                  : " heeft bij @consensus \"%s\", en dat is geen bekend woord."
                      .formatted(Quote.of(block.meta("consensus")))),
          "Zet onder de titel: @consensus(\"ja\"), @consensus(\"omstreden\") of"
              + " @consensus(\"geen oordeel\").");
    }
  }

  /** Whether there is exactly one; a sentence that was not understood may have been it. */
  boolean effect(RuleBlock block, int count, boolean understood) {
    if (count == 0 && understood) {
      error(
          block,
          MeldingCode.EFFECT_ONTBREEKT,
          line(block) + " heeft geen effect.",
          "Zet onder gevolg een zin als: het effect is LAAG.");
    } else if (count > 1) {
      error(
          block,
          MeldingCode.DUBBEL_EFFECT,
          line(block) + " heeft meer dan een effect.",
          "Laat er een staan.");
    }
    return count == 1;
  }

  void reason(RuleBlock block) {
    String base = block.meta("grondslag");
    boolean withoutReason = block.meta("reden").isEmpty();
    if (withoutReason || !BASES.contains(base)) {
      error(
          block,
          MeldingCode.REDEN_ONTBREEKT,
          line(block)
              + (withoutReason || base.isEmpty()
                  ? " noemt geen reden of grondslag voor de voorrang."
                  : " heeft bij @grondslag \"%s\", en dat is geen bekende letter."
                      .formatted(Quote.of(base))),
          "Zet onder de titel: @reden(\"...\") en @grondslag(\"T\"), \"A\" of \"S\".");
    }
  }

  void direction(RuleBlock block) {
    if (block.meta("richting").isEmpty()) {
      error(
          block,
          MeldingCode.RICHTING_ONTBREEKT,
          line(block) + " noemt geen richting.",
          "Zet onder de titel: @richting(\"...\").");
    }
  }

  private static String line(RuleBlock block) {
    return "Regel \"" + Quote.of(block.title()) + "\"";
  }

  private void error(RuleBlock block, MeldingCode code, String text, String suggestion) {
    meldingen.error(code, block.place().bestand(), block.place().regelnummer(), text, suggestion);
  }
}
