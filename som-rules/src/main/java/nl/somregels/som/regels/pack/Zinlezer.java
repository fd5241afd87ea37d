package nl.somregels.som.regels.pack;

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
      onbekend(blok, regel.nummer(), zin, Zinsuggestie.voor(zin, woordenschat.voorwaardezinnen()));
      return Optional.empty();
    }
    try {
      Expressie expressie = ExpressieParser.parse(betekenis.get());
      return Optional.of(new Voorwaarde(zin, regel.nummer(), expressie));
    } catch (IllegalArgumentException e) {
      fout("verkeerde-waarde", blok, regel.nummer(), "in \"" + zin + "\": " + e.getMessage(), "");
      return Optional.empty();
    }
  }

  Optional<Gevolg> gevolg(Regelblok blok, Regelblok.Regel regel) {
    String zin = regel.tekst().replaceAll("\\s+", " ");
    Optional<String> betekenis = woordenschat.gevolg(zin);
    Matcher matcher = BETEKENIS.matcher(betekenis.orElse(""));
    if (!matcher.matches()) {
      onbekend(blok, regel.nummer(), zin, Zinsuggestie.voor(zin, woordenschat.gevolgzinnen()));
      return Optional.empty();
    }
    return Optional.of(new Gevolg(matcher.group(1), matcher.group(2), regel.nummer()));
  }

  Optional<Feit> feit(Regelblok blok, Gevolg toon) {
    Optional<Feit> feit = Feit.vanNaam(toon.waarde(0));
    if (feit.isEmpty()) {
      fout(
          "onbekend-feit",
          blok,
          toon.nummer(),
          "\"" + toon.waarde(0) + "\" is geen feit.",
          Suggestie.zin(
                  toon.waarde(0), java.util.Arrays.stream(Feit.values()).map(Feit::naam).toList())
              .strip());
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
          "letop-ontbreekt",
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
      meldingen.fout("geen-code", blok.plaats().bestand(), nummer, e.getMessage());
      return null;
    }
  }

  private void onbekend(Regelblok blok, int nummer, String zin, String suggestie) {
    fout("onbekende-zin", blok, nummer, "onbekende zin \"" + zin + "\".", suggestie);
  }

  private void fout(String code, Regelblok blok, int nummer, String tekst, String suggestie) {
    meldingen.fout(
        code, blok.plaats().bestand(), nummer, "Regel " + blok.code() + ": " + tekst, suggestie);
  }
}
