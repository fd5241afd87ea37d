package nl.somregels.som.regels.pack.rulefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.language.Consequence;
import nl.somregels.som.regels.pack.language.ConsequenceKind;
import nl.somregels.som.regels.pack.language.RuleBlock;
import nl.somregels.som.regels.pack.language.SentenceReader;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Criterium.CriteriumFlag;
import nl.somregels.som.regels.pack.model.CriteriumNotes;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import org.jspecify.annotations.Nullable;

/** Understands the sentences of all rules of a pack, and reports every other one. */
public final class RuleInterpreter {
  private static final Map<ConsequenceKind, CriteriumFlag> FLAGS =
      Map.of(
          ConsequenceKind.VERPLICHT, CriteriumFlag.VERPLICHT,
          ConsequenceKind.EERST, CriteriumFlag.EERST);

  private final SentenceReader sentences;
  private final RuleCheck controle;
  private final MeldingCollector meldingen;
  private final List<Criterium> criteria = new ArrayList<>();
  private final List<Criterium> options = new ArrayList<>();
  private final List<VoorrangRule> voorrang = new ArrayList<>();
  private final List<WegingRule> weging = new ArrayList<>();
  private final Map<CriteriumCode, RegelLocation> codes = new HashMap<>();
  private final Set<CriteriumCode> criteriumCodes = new TreeSet<>();
  private boolean codesHold = true;

  private RuleInterpreter(MeldingCollector meldingen) {
    this.meldingen = meldingen;
    this.controle = new RuleCheck(meldingen);
    this.sentences = new SentenceReader(meldingen);
  }

  /** The rules; what the pack lacks is only reported when all of it was read. */
  public static RuleSet interpret(
      List<RuleBlock> blocks, boolean complete, MeldingCollector meldingen) {
    RuleInterpreter interpreter = new RuleInterpreter(meldingen);
    blocks.stream().filter(block -> !meldingen.isFull()).forEach(interpreter::rule);
    return interpreter.rules(complete);
  }

  private RuleSet rules(boolean complete) {
    criteria.sort(Comparator.comparing(Criterium::code));
    options.sort(Comparator.comparing(Criterium::code));
    weging.sort(Comparator.comparing(WegingRule::code));
    VoorrangCheck connection = new VoorrangCheck(meldingen);
    connection.check(voorrang, criteriumCodes);
    connection.waiting(voorrang, criteria);
    if (complete && codesHold) {
      connection.exist(voorrang, criteriumCodes, codes.keySet());
      if (criteriumCodes.isEmpty()) {
        meldingen.error(
            MeldingCode.GEEN_CRITERIA,
            "",
            0,
            "Het pakket heeft geen criteria.",
            "Zet ze in een regelbestand, zoals criteria.dslr.");
      }
    }
    return new RuleSet(criteria, voorrang, weging, options);
  }

  private void rule(RuleBlock block) {
    controle.extent(block);
    controle.metadata(block);
    Map<ConsequenceKind, List<Consequence>> consequences = new EnumMap<>(ConsequenceKind.class);
    boolean understood = true;
    for (RuleBlock.RuleLine line : block.consequences()) {
      var consequence = sentences.consequence(block, line);
      understood &= consequence.isPresent();
      consequence.ifPresent(
          sentence ->
              consequences
                  .computeIfAbsent(sentence.kind(), kind -> new ArrayList<>())
                  .add(sentence));
    }
    controle.kind(block, consequences);
    if (consequences.containsKey(ConsequenceKind.VOORRANG)
        || consequences.isEmpty() && controle.isVoorrang(block)) {
      voorrang(block, consequences.getOrDefault(ConsequenceKind.VOORRANG, List.of()));
    } else if (consequences.containsKey(ConsequenceKind.TOON)
        || consequences.isEmpty() && controle.isWeging(block)) {
      weging(block, consequences);
    } else {
      criterium(block, consequences, understood && !block.consequences().isEmpty());
    }
  }

  private void criterium(
      RuleBlock block, Map<ConsequenceKind, List<Consequence>> consequences, boolean understood) {
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    for (RuleBlock.RuleLine line : block.voorwaarden()) {
      sentences
          .voorwaarde(block.location(line.number()), line.text().substring(1))
          .ifPresent(voorwaarden::add);
    }
    controle.criterium(block);
    boolean option = consequences.containsKey(ConsequenceKind.WEEGGROEP);
    List<Consequence> effects = consequences.getOrDefault(ConsequenceKind.EFFECT, List.of());
    CriteriumCode code = code(block);
    if (code != null && !option) {
      criteriumCodes.add(code);
    }
    boolean oneEffect = controle.effect(block, effects.size() + (option ? 1 : 0), understood);
    if (code == null || !oneEffect) {
      return;
    }
    (option ? options : criteria)
        .add(
            new Criterium(
                code,
                voorwaarden,
                option ? Effect.WEGING : Effect.valueOf(effects.get(0).values().get(0)),
                FLAGS.entrySet().stream()
                    .filter(flag -> consequences.containsKey(flag.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet()),
                new CriteriumNotes(
                    block.name(),
                    block.policySentence(),
                    block.meta("bron"),
                    block.meta("consensus"),
                    block.meta("lezing"),
                    block.meta("toelichting"),
                    block.place())));
  }

  private void voorrang(RuleBlock block, List<Consequence> yields) {
    controle.reason(block);
    for (Consequence consequence : yields) {
      CriteriumCode yielding =
          sentences.code(block, consequence.number(), consequence.values().get(0));
      CriteriumCode before =
          sentences.code(block, consequence.number(), consequence.values().get(1));
      if (yielding != null && before != null) {
        voorrang.add(
            new VoorrangRule(
                yielding,
                before,
                block.meta("reden"),
                block.meta("grondslag"),
                block.meta("bron"),
                new RegelLocation(block.place().bestand(), consequence.number())));
      }
    }
  }

  private void weging(RuleBlock block, Map<ConsequenceKind, List<Consequence>> consequences) {
    controle.direction(block);
    CriteriumCode code = code(block);
    if (code != null) {
      weging.add(
          new WegingRule(
              code,
              block.name(),
              block.meta("bron"),
              consequences.getOrDefault(ConsequenceKind.TOON, List.of()).stream()
                  .flatMap(
                      show ->
                          sentences
                              .feit(block.location(show.number()), show.values().get(0))
                              .stream())
                  .toList(),
              block.meta("richting"),
              sentences.caution(
                  block, consequences.getOrDefault(ConsequenceKind.LET_OP, List.of())),
              block.place()));
    }
  }

  private @Nullable CriteriumCode code(RuleBlock block) {
    CriteriumCode code = sentences.code(block, block.place().regelnummer(), block.code());
    RegelLocation earlier = code == null ? null : codes.putIfAbsent(code, block.place());
    codesHold &= code != null && earlier == null;
    if (earlier != null) {
      meldingen.error(
          MeldingCode.DUBBELE_CODE,
          block.place().bestand(),
          block.place().regelnummer(),
          "Code " + code + " staat ook bij " + earlier + ".",
          "Geef elk criterium een eigen code.");
    }
    return code;
  }
}
