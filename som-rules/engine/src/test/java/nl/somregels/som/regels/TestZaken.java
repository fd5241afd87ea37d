package nl.somregels.som.regels;

import java.time.LocalDate;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Named base cases, and the way to say what differs from one: {@code "fase=NA_VONNIS lvb="} sets
 * the phase and makes lvb unknown. In both known base cases no criterion applies.
 */
public final class TestZaken {
  /** The peildatum that the base cases are made for. */
  public static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  private static final String KNOWN =
      "datumBinnenkomst=2026-05-01 einddatumDetentie=2026-12-31 geboortedatum=1985-03-10"
          + " pleegdatum=2026-04-20 actueelDelict=310_Sr verblijfsstatus=JA recidiverisico=MATIG"
          + " datumRisc=2026-03-01 bronRecidiverisico=RECLASSERINGSOORDEEL"
          + " laatsteReclasseringsinformatie=2026-03-01 lopendeAdviesvraag=NEE"
          + " asrWegingskaderToegepast=JA toezichtNaDetentie=NEE artikel43Lid3Plaatsing=NEE"
          + " isdOpgelegd=NEE tbsDwangOpgelegd=NEE adviseringAfgerond=NEE maatregelGestart=NEE"
          + " uitstroomMetZorgmachtiging=NEE signaalCasemanager=NEE lvb=NEE"
          + " criminogeneFactoren=werk beschermendeFactoren=gezin";

  private TestZaken() {}

  /** Everything known, before the verdict, day 61 of the detention, 41 years old. */
  public static Gedetineerde preventive(String difference) {
    return zaak("fase=PREVENTIEF " + KNOWN + " " + difference);
  }

  /** Everything known, after the verdict, eight months of detention. */
  public static Gedetineerde afterVerdict(String difference) {
    return zaak("fase=NA_VONNIS " + KNOWN + " " + difference);
  }

  /** Nothing known but the reference and what is said here. */
  public static Gedetineerde furtherUnknown(String difference) {
    return zaak(difference);
  }

  /** Before the verdict with the SOM-moment reached; nothing else known but what is said here. */
  public static Gedetineerde preventiveFurtherUnknown(String difference) {
    return zaak("fase=PREVENTIEF datumBinnenkomst=2026-05-01 " + difference);
  }

  private static Gedetineerde zaak(String feiten) {
    GedetineerdeBuilder builder = Gedetineerde.builder("Z-1");
    for (String part : feiten.strip().split(" +")) {
      if (!part.isEmpty()) {
        int is = part.indexOf('=');
        Feit feit = Feit.byName(part.substring(0, is)).orElseThrow();
        builder.met(feit, value(feit, part.substring(is + 1)));
      }
    }
    return builder.build();
  }

  private static @Nullable Object value(Feit feit, String text) {
    return text.isEmpty() ? null : feit.kind().parse(text.replace('_', space(feit)));
  }

  /** An article code has a blank in it; the words of the other facts keep their underscore. */
  private static char space(Feit feit) {
    return feit.equals(Feit.ACTUEEL_DELICT) ? ' ' : '_';
  }
}
