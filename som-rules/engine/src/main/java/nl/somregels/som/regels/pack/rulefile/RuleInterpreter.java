package nl.somregels.som.regels.pack.rulefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.language.Consequence;
import nl.somregels.som.regels.pack.language.RuleBlock;
import nl.somregels.som.regels.pack.language.SentenceReader;
import nl.somregels.som.regels.pack.language.Woordenschat;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import org.jspecify.annotations.Nullable;

/**
 * Understands the sentences of all rules of a pack, and reports every one it does not understand.
 */
public final class RuleInterpreter {
  private final SentenceReader zinnen;
  private final RuleCheck controle;
  private final MeldingCollector meldingen;
  private final List<Criterium> criteria = new ArrayList<>();
  private final List<Criterium> opties = new ArrayList<>();
  private final List<VoorrangRule> voorrang = new ArrayList<>();
  private final List<WegingRule> weging = new ArrayList<>();
  private final Map<CriteriumCode, RegelLocation> codes = new HashMap<>();
  private final Set<CriteriumCode> criteriumcodes = new TreeSet<>();
  private boolean codesKloppen = true;

  private RuleInterpreter(MeldingCollector meldingen) {
    this.meldingen = meldingen;
    this.controle = new RuleCheck(meldingen);
    this.zinnen = new SentenceReader(Woordenschat.gebundeld(), meldingen);
  }

  /**
   * What the rules say; what the pack as a whole lacks is only reported when all of it was read.
   */
  public static RuleSet interpreteer(
      List<RuleBlock> blokken, boolean volledig, MeldingCollector meldingen) {
    RuleInterpreter interpreter = new RuleInterpreter(meldingen);
    blokken.stream().filter(blok -> !meldingen.isVol()).forEach(interpreter::regel);
    return interpreter.regels(volledig);
  }

  private RuleSet regels(boolean volledig) {
    criteria.sort(Comparator.comparing(Criterium::code));
    opties.sort(Comparator.comparing(Criterium::code));
    weging.sort(Comparator.comparing(WegingRule::code));
    VoorrangCheck samenhang = new VoorrangCheck(meldingen);
    samenhang.controleer(voorrang, criteriumcodes);
    if (volledig && codesKloppen) {
      samenhang.bestaan(voorrang, criteriumcodes, codes.keySet());
      if (criteriumcodes.isEmpty()) {
        meldingen.fout(
            MeldingCode.GEEN_CRITERIA,
            "",
            0,
            "Het pakket heeft geen criteria.",
            "Zet ze in een regelbestand, zoals criteria.dslr.");
      }
    }
    return new RuleSet(criteria, voorrang, weging, opties);
  }

  private void regel(RuleBlock blok) {
    controle.omvang(blok);
    controle.metadata(blok);
    Map<String, List<Consequence>> gevolgen = new LinkedHashMap<>();
    boolean begrepen = true;
    for (RuleBlock.RuleLine regel : blok.gevolgen()) {
      var gevolg = zinnen.gevolg(blok, regel);
      begrepen &= gevolg.isPresent();
      gevolg.ifPresent(
          zin -> gevolgen.computeIfAbsent(zin.naam(), naam -> new ArrayList<>()).add(zin));
    }
    controle.soort(blok, gevolgen);
    if (gevolgen.containsKey("wijkt") || gevolgen.isEmpty() && controle.isVoorrang(blok)) {
      voorrang(blok, gevolgen.getOrDefault("wijkt", List.of()));
    } else if (gevolgen.containsKey("toon") || gevolgen.isEmpty() && controle.isWeging(blok)) {
      weging(blok, gevolgen);
    } else {
      criterium(blok, gevolgen, begrepen && !blok.gevolgen().isEmpty());
    }
  }

  private void criterium(
      RuleBlock blok, Map<String, List<Consequence>> gevolgen, boolean begrepen) {
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    for (RuleBlock.RuleLine regel : blok.voorwaarden()) {
      zinnen
          .voorwaarde(blok.zinplaats(regel.nummer()), regel.tekst().substring(1))
          .ifPresent(voorwaarden::add);
    }
    controle.criterium(blok);
    boolean optie = gevolgen.containsKey("weeggroep");
    List<Consequence> effecten = gevolgen.getOrDefault("effect", List.of());
    CriteriumCode code = code(blok);
    if (code != null && !optie) {
      criteriumcodes.add(code);
    }
    boolean eenEffect = controle.effect(blok, effecten.size() + (optie ? 1 : 0), begrepen);
    if (code == null || !eenEffect) {
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

  private void voorrang(RuleBlock blok, List<Consequence> wijkt) {
    controle.reden(blok);
    for (Consequence gevolg : wijkt) {
      CriteriumCode wijker = zinnen.code(blok, gevolg.nummer(), gevolg.waarde(0));
      CriteriumCode voor = zinnen.code(blok, gevolg.nummer(), gevolg.waarde(1));
      if (wijker != null && voor != null) {
        voorrang.add(
            new VoorrangRule(
                wijker,
                voor,
                blok.meta("reden"),
                blok.meta("grondslag"),
                blok.meta("bron"),
                new RegelLocation(blok.plaats().bestand(), gevolg.nummer())));
      }
    }
  }

  private void weging(RuleBlock blok, Map<String, List<Consequence>> gevolgen) {
    controle.richting(blok);
    CriteriumCode code = code(blok);
    if (code != null) {
      weging.add(
          new WegingRule(
              code,
              blok.naam(),
              blok.meta("bron"),
              gevolgen.getOrDefault("toon", List.of()).stream()
                  .flatMap(
                      toon -> zinnen.feit(blok.zinplaats(toon.nummer()), toon.waarde(0)).stream())
                  .toList(),
              blok.meta("richting"),
              zinnen.letOp(blok, gevolgen.getOrDefault("letop", List.of())),
              blok.plaats()));
    }
  }

  private @Nullable CriteriumCode code(RuleBlock blok) {
    CriteriumCode code = zinnen.code(blok, blok.plaats().regelnummer(), blok.code());
    RegelLocation eerder = code == null ? null : codes.putIfAbsent(code, blok.plaats());
    codesKloppen &= code != null && eerder == null;
    if (eerder != null) {
      meldingen.fout(
          MeldingCode.DUBBELE_CODE,
          blok.plaats().bestand(),
          blok.plaats().regelnummer(),
          "Code " + code + " staat ook bij " + eerder + ".",
          "Geef elk criterium een eigen code.");
    }
    return code;
  }
}
