package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Suggestie;
import org.jspecify.annotations.Nullable;

/** Understands single sentences with the vocabulary, and says what is wrong with the others. */
final class Zinlezer {
  private static final Pattern BETEKENIS = Pattern.compile("(\\w+) \"(.*)\"");

  private final Woordenschat woordenschat;
  private final Meldingen meldingen;

  Zinlezer(Woordenschat woordenschat, Meldingen meldingen) {
    this.woordenschat = woordenschat;
    this.meldingen = meldingen;
  }

  Optional<Voorwaarde> voorwaarde(Regelblok blok, Regelblok.Regel regel) {
    String zin = regel.tekst().substring(1).strip().replaceAll("\\s+", " ");
    Optional<String> betekenis = woordenschat.voorwaarde("- " + zin);
    if (betekenis.isEmpty()) {
      onbekend(blok, regel.nummer(), zin, woordenschat.voorwaardepatronen());
      return Optional.empty();
    }
    try {
      Expressie expressie = ExpressieParser.parse(betekenis.get());
      return Optional.of(new Voorwaarde(zin, regel.nummer(), expressie));
    } catch (VerkeerdeWaardeException e) {
      fout(
          Foutcode.VERKEERDE_WAARDE,
          blok,
          regel.nummer(),
          "in \"" + Citaat.van(zin) + "\" " + e.getMessage(),
          e.suggestie());
      return Optional.empty();
    }
  }

  Optional<Gevolg> gevolg(Regelblok blok, Regelblok.Regel regel) {
    String zin = regel.tekst().replaceAll("\\s+", " ");
    Optional<String> betekenis = woordenschat.gevolg(zin);
    Matcher matcher = BETEKENIS.matcher(betekenis.orElse(""));
    if (!matcher.matches()) {
      onbekend(blok, regel.nummer(), zin, woordenschat.gevolgpatronen());
      return Optional.empty();
    }
    return Optional.of(new Gevolg(matcher.group(1), matcher.group(2), regel.nummer()));
  }

  Optional<Feit> feit(Regelblok blok, Gevolg toon) {
    Optional<Feit> feit = Feit.vanNaam(toon.waarde(0));
    if (feit.isEmpty()) {
      fout(
          Foutcode.ONBEKEND_FEIT,
          blok,
          toon.nummer(),
          "\"" + Citaat.van(toon.waarde(0)) + "\" is geen feit.",
          Suggestie.voor(toon.waarde(0), Arrays.stream(Feit.values()).map(Feit::naam).toList())
              .map(naam -> "Bedoelde u " + naam + "?")
              .orElse("Gebruik de naam die het feit in de invoer heeft."));
    }
    return feit;
  }

  Wegingsregel.@Nullable LetOp letOp(Regelblok blok, List<Gevolg> gevolgen) {
    if (gevolgen.isEmpty()) {
      return null;
    }
    Gevolg gevolg = gevolgen.get(0);
    if (blok.meta("letop").isEmpty()) {
      fout(
          Foutcode.LETOP_ONTBREEKT,
          blok,
          gevolg.nummer(),
          "de tekst bij \"let op\" ontbreekt.",
          "Zet onder de titel: @letop(\"...\").");
    }
    return feit(blok, gevolg)
        .map(feit -> new Wegingsregel.LetOp(feit, gevolg.waarde(1), blok.meta("letop")))
        .orElse(null);
  }

  @Nullable CriteriumCode code(Regelblok blok, int nummer, String tekst) {
    try {
      return new CriteriumCode(tekst);
    } catch (IllegalArgumentException e) {
      meldingen.fout(
          Foutcode.GEEN_CODE,
          blok.plaats().bestand(),
          nummer,
          "\"" + Citaat.van(tekst) + "\" is geen code van een criterium.",
          "Schrijf bijvoorbeeld 4, 3-NB, O2 of signaal.");
      return null;
    }
  }

  /** A sentence with all its fixed words and a wrong value between them is known that well. */
  private void onbekend(Regelblok blok, int nummer, String zin, List<Zinpatroon> patronen) {
    if (meldingen.isVol()) {
      return;
    }
    for (Zinpatroon patroon : patronen) {
      Optional<List<String>> waarden = patroon.losjes(zin);
      if (waarden.isPresent()) {
        verkeerd(blok, nummer, zin, patroon, waarden.get());
        return;
      }
    }
    fout(
        Foutcode.ONBEKENDE_ZIN,
        blok,
        nummer,
        "onbekende zin \"" + Citaat.van(zin) + "\".",
        Zinsuggestie.voor(zin, patronen));
  }

  private void verkeerd(
      Regelblok blok, int nummer, String zin, Zinpatroon patroon, List<String> waarden) {
    List<String> fout = new ArrayList<>();
    List<String> hoe = new ArrayList<>();
    List<String> hersteld = new ArrayList<>();
    for (int i = 0; i < waarden.size(); i++) {
      Zinpatroon.Plaats plaats = patroon.plaatsen().get(i);
      Zinsuggestie.hersteld(plaats, waarden.get(i)).ifPresent(hersteld::add);
      if (!plaats.past(waarden.get(i))) {
        fout.add("\"" + Citaat.van(waarden.get(i)) + "\"");
        hoe.add(plaats.hoe());
      }
    }
    fout(
        Foutcode.VERKEERDE_WAARDE,
        blok,
        nummer,
        "in \"%s\" kan %s niet.".formatted(Citaat.van(zin), String.join(" en ", fout)),
        hersteld.size() == waarden.size()
            ? "Bedoelde u \"" + patroon.metWaarden(hersteld) + "\"?"
            : String.join(" ", hoe));
  }

  private void fout(Foutcode code, Regelblok blok, int nummer, String tekst, String suggestie) {
    meldingen.fout(
        code,
        blok.plaats().bestand(),
        nummer,
        "Regel " + Citaat.van(blok.code()) + ": " + tekst,
        suggestie);
  }
}
