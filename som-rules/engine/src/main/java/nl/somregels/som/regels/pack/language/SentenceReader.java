package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.yaml.ValueType;
import org.jspecify.annotations.Nullable;

/** Understands single sentences with the vocabulary, and says what is wrong with the others. */
public final class SentenceReader {
  private static final Pattern BETEKENIS = Pattern.compile("(\\w+) \"(.*)\"");

  private final Woordenschat woordenschat;
  private final MeldingCollector meldingen;

  public SentenceReader(Woordenschat woordenschat, MeldingCollector meldingen) {
    this.woordenschat = woordenschat;
    this.meldingen = meldingen;
  }

  public Optional<Voorwaarde> voorwaarde(SentenceLocation plaats, String tekst) {
    String zin = tekst.strip().replaceAll("\\s+", " ");
    Optional<String> betekenis = woordenschat.voorwaarde("- " + zin);
    if (betekenis.isEmpty()) {
      onbekend(plaats, zin, woordenschat.voorwaardepatronen());
      return Optional.empty();
    }
    try {
      Expression expressie = ExpressionParser.parse(betekenis.get());
      return Optional.of(new Voorwaarde(zin, plaats.regelnummer(), expressie));
    } catch (InvalidValueException e) {
      fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          "in \"" + Quote.van(zin) + "\" " + e.getMessage(),
          e.suggestie());
      return Optional.empty();
    }
  }

  /** The conditions of a text in which "en" joins them; empty, and reported, when one is wrong. */
  public Optional<List<Voorwaarde>> voorwaarden(SentenceLocation plaats, String tekst) {
    List<String> zinnen = SentenceSplitter.verdeel(tekst, woordenschat);
    if (zinnen.size() > PakketLimits.VOORWAARDEN_PER_REGEL) {
      fout(
          MeldingCode.TE_VEEL_VOORWAARDEN,
          plaats,
          "hier staan meer dan %s voorwaarden.".formatted(PakketLimits.VOORWAARDEN_PER_REGEL),
          "Laat voorwaarden weg of verdeel ze.");
      return Optional.empty();
    }
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    zinnen.forEach(zin -> voorwaarde(plaats, zin).ifPresent(voorwaarden::add));
    return voorwaarden.size() == zinnen.size() ? Optional.of(voorwaarden) : Optional.empty();
  }

  public Optional<Consequence> gevolg(RuleBlock blok, RuleBlock.RuleLine regel) {
    String zin = regel.tekst().replaceAll("\\s+", " ");
    Optional<String> betekenis = woordenschat.gevolg(zin);
    Matcher matcher = BETEKENIS.matcher(betekenis.orElse(""));
    if (!matcher.matches()) {
      onbekend(blok.zinplaats(regel.nummer()), zin, woordenschat.gevolgpatronen());
      return Optional.empty();
    }
    return Optional.of(new Consequence(matcher.group(1), matcher.group(2), regel.nummer()));
  }

  public Optional<Feit> feit(SentenceLocation plaats, String naam) {
    Optional<Feit> feit = Feit.vanNaam(naam);
    if (feit.isEmpty()) {
      fout(
          MeldingCode.ONBEKEND_FEIT,
          plaats,
          "\"" + Quote.van(naam) + "\" is geen feit.",
          DidYouMean.voor(naam, Arrays.stream(Feit.values()).map(Feit::naam).toList())
              .map(ander -> "Bedoelde u " + ander + "?")
              .orElse("Gebruik de naam die het feit in de invoer heeft."));
    }
    return feit;
  }

  /** The value of a word; empty, and reported as not being {@code wat}, when there is none. */
  public <T> Optional<T> keuze(
      SentenceLocation plaats, String woord, ValueType<T> soort, String wat) {
    Optional<T> waarde = soort.lezer().apply(woord);
    if (waarde.isEmpty()) {
      fout(
          MeldingCode.VERKEERDE_WAARDE,
          plaats,
          "\"%s\" is geen %s.".formatted(Quote.van(woord), wat),
          soort.suggestie(woord));
    }
    return waarde;
  }

  public WegingRule.@Nullable Caution letOp(RuleBlock blok, List<Consequence> gevolgen) {
    if (gevolgen.isEmpty()) {
      return null;
    }
    Consequence gevolg = gevolgen.get(0);
    if (blok.meta("letop").isEmpty()) {
      fout(
          MeldingCode.LETOP_ONTBREEKT,
          blok.zinplaats(gevolg.nummer()),
          "de tekst bij \"let op\" ontbreekt.",
          "Zet onder de titel: @letop(\"...\").");
    }
    return feit(blok.zinplaats(gevolg.nummer()), gevolg.waarde(0))
        .map(feit -> new WegingRule.Caution(feit, gevolg.waarde(1), blok.meta("letop")))
        .orElse(null);
  }

  @Nullable
  public CriteriumCode code(RuleBlock blok, int nummer, String tekst) {
    try {
      return new CriteriumCode(tekst);
    } catch (IllegalArgumentException e) {
      meldingen.fout(
          MeldingCode.GEEN_CODE,
          blok.plaats().bestand(),
          nummer,
          "\"" + Quote.van(tekst) + "\" is geen code van een criterium.",
          "Schrijf bijvoorbeeld 4, 3-NB, O2 of signaal.");
      return null;
    }
  }

  /** A sentence with all its fixed words and a wrong value between them is known that well. */
  private void onbekend(SentenceLocation plaats, String zin, List<SentencePattern> patronen) {
    if (meldingen.isVol()) {
      return;
    }
    for (SentencePattern patroon : patronen) {
      Optional<List<String>> waarden = patroon.losjes(zin);
      if (waarden.isPresent()) {
        verkeerd(plaats, zin, patroon, waarden.get());
        return;
      }
    }
    fout(
        MeldingCode.ONBEKENDE_ZIN,
        plaats,
        "onbekende zin \"" + Quote.van(zin) + "\".",
        SentenceSuggestion.voor(zin, patronen));
  }

  private void verkeerd(
      SentenceLocation plaats, String zin, SentencePattern patroon, List<String> waarden) {
    List<String> fout = new ArrayList<>();
    List<String> hoe = new ArrayList<>();
    List<String> hersteld = new ArrayList<>();
    for (int i = 0; i < waarden.size(); i++) {
      SentencePattern.Slot invulling = patroon.plaatsen().get(i);
      SentenceSuggestion.hersteld(invulling, waarden.get(i)).ifPresent(hersteld::add);
      if (!invulling.past(waarden.get(i))) {
        fout.add("\"" + Quote.van(waarden.get(i)) + "\"");
        hoe.add(invulling.hoe());
      }
    }
    fout(
        MeldingCode.VERKEERDE_WAARDE,
        plaats,
        "in \"%s\" kan %s niet.".formatted(Quote.van(zin), String.join(" en ", fout)),
        hersteld.size() == waarden.size()
            ? "Bedoelde u \"" + patroon.metWaarden(hersteld) + "\"?"
            : String.join(" ", hoe));
  }

  public void fout(MeldingCode code, SentenceLocation plaats, String tekst, String suggestie) {
    meldingen.fout(
        code, plaats.bestand(), plaats.regelnummer(), plaats.onderdeel() + ": " + tekst, suggestie);
  }
}
