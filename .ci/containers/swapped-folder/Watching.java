import java.nio.file.Path;
import java.time.LocalDate;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;

/** Watches folders, each with a listener that throws, and says what became of every change. */
final class Watching {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  public static void main(String[] folders) throws InterruptedException {
    ReloadableRegelpakketten[] packs = new ReloadableRegelpakketten[folders.length];
    for (int i = 0; i < folders.length; i++) {
      int place = i;
      packs[i] =
          SomRegels.watch(
              Path.of(folders[i]), attempt -> say(folders[place], packs[place], attempt));
    }
    System.out.println("watching");
    Thread.currentThread().join();
  }

  private static void say(String folder, ReloadableRegelpakketten packs, ReloadResult attempt) {
    System.out.println(
        folder
            + " "
            + attempt.uitslag()
            + " "
            + (attempt.uitslag() == ReloadResult.ReloadStatus.GEWEIGERD
                ? attempt.meldingen().get(0).code().code()
                : fiveWeeks(packs)));
    throw new IllegalStateException("a listener that throws");
  }

  private static Object fiveWeeks(ReloadableRegelpakketten packs) {
    return packs
        .version(PakketVersie.of("2021.1"))
        .evaluate(
            Gedetineerde.builder("K1")
                .fase(Fase.NA_VONNIS)
                .datumBinnenkomst(PEILDATUM.minusDays(20))
                .einddatumDetentie(PEILDATUM.plusDays(15))
                .build(),
            PEILDATUM)
        .prioriteit();
  }
}
