package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.MeldingExample;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a folder of packs, or with packs beside each other, and what is said of it.
 *
 * @param code the kind of remark
 * @param daad what makes a folder with pack 2021.1 wrong
 * @param verwacht all remarks, one under the other
 */
public record FolderFault(MeldingCode code, FaultAction daad, String verwacht) {
  /** Changes the folder, or gives the remarks itself. */
  @FunctionalInterface
  interface FaultAction {
    @Nullable List<Melding> doe(Path map) throws IOException;
  }

  public List<Melding> meldingen(Path map) {
    try {
      for (Map.Entry<String, byte[]> bestand : MeldingExample.basis().entrySet()) {
        Path pad = map.resolve("2021.1").resolve(bestand.getKey());
        Files.createDirectories(pad.getParent());
        Files.write(pad, bestand.getValue());
      }
      List<Melding> meldingen = daad.doe(map);
      if (meldingen != null) {
        return meldingen;
      }
      PakketFolder.bronnen(map).forEach(RegelpakketLoader::load);
      throw new AssertionError(code + ": de map laadt");
    } catch (InvalidPakketException e) {
      return e.meldingen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaultAction met(FaultOperation bewerking) {
    return map -> {
      bewerking.doe(map);
      return null;
    };
  }

  /** Changes the folder. */
  @FunctionalInterface
  private interface FaultOperation {
    void doe(Path map) throws IOException;
  }

  private static Regelpakket pakket(
      String versie, PakketStatus status, String van, @Nullable String tot) {
    return pakket(versie, 1, status, van, tot);
  }

  private static Regelpakket pakket(
      String versie, int herziening, PakketStatus status, String van, @Nullable String tot) {
    return new Regelpakket(
        PakketVersie.of(versie),
        herziening,
        "titel",
        status,
        LocalDate.parse(van),
        tot == null ? null : LocalDate.parse(tot),
        "hash",
        1,
        java.util.Map.of());
  }

  private static FaultAction kalender(Regelpakket... pakketten) {
    return map -> CalendarCheck.controleer(List.of(pakketten));
  }

  private static List<Melding> laatsteVanVeel(Path map) throws IOException {
    Files.writeString(map.resolve("2021.1/extra.dslr"), "Geen regel.\n".repeat(250));
    try {
      PakketFolder.bronnen(map).forEach(RegelpakketLoader::load);
      return List.of();
    } catch (InvalidPakketException e) {
      return e.meldingen().subList(200, e.meldingen().size());
    }
  }

  public static List<FolderFault> alle() {
    Regelpakket open = pakket("2021.1", PakketStatus.VASTGESTELD, "2021-06-01", null);
    return List.of(
        new FolderFault(
            MeldingCode.KOPPELING,
            met(map -> Files.createSymbolicLink(map.resolve("2021.1/x.dslr"), Path.of("/"))),
            """
            x.dslr: dit is een koppeling naar een plaats buiten de map met pakketten, of naar niets; die wordt niet gevolgd.
            Zet het bestand of de map zelf hier."""),
        new FolderFault(
            MeldingCode.CODERING,
            met(
                map ->
                    Files.writeString(
                        map.resolve("2021.1/extra.dslr"),
                        "// een\n// caf\u00E9\n",
                        StandardCharsets.ISO_8859_1)),
            """
            extra.dslr:2: op deze regel staat een teken dat geen UTF-8 is.
            Sla het bestand op als UTF-8; in Kladblok en Word staat dat bij Opslaan als, Codering."""),
        new FolderFault(
            MeldingCode.BIJZONDER_BESTAND,
            met(
                map ->
                    ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(java.net.UnixDomainSocketAddress.of(map.resolve("2021.1/x.dslr")))),
            """
            x.dslr: dit is geen gewoon bestand.
            Haal het weg."""),
        new FolderFault(
            MeldingCode.VASTGELEGD_ONLEESBAAR,
            map -> {
              Files.writeString(map.resolve("vastgesteld.lock"), "# x\n2021.1 een\n");
              PakketLock.in(map);
              return null;
            },
            """
            vastgesteld.lock:2: deze regel noemt geen pakket, of een pakket dat er al staat.
            Zet het bestand terug zoals het was."""),
        new FolderFault(
            MeldingCode.VASTGESTELD_GEWIJZIGD,
            map -> {
              Files.writeString(
                  map.resolve("vastgesteld.lock"), "2021.1 1 2 " + "0".repeat(64) + "\n");
              return PakketLock.in(map).contradiction(open).stream().toList();
            },
            """
            pakket.yaml: pakket 2021.1 herziening 1 is vastgesteld met een andere inhoud dan hier staat.
            Zet de regels terug, of geef het pakket een nieuwe herziening."""),
        new FolderFault(
            MeldingCode.NIET_VASTGELEGD,
            map -> PakketLock.in(map).unknown(List.of(open)).stream().toList(),
            """
            vastgesteld.lock: niet vastgelegd is de inhoud van vastgesteld pakket 2021.1 herziening 1; een verandering valt niet op.
            Leg vast met: som controleer --leg-vast --regels MAP."""),
        new FolderFault(
            MeldingCode.ONBEKENDE_MAP,
            met(map -> Files.createDirectory(map.resolve("2021.1/oud"))),
            """
            oud: deze map kan hier niet staan; hij is niet gelezen.
            In een pakket kunnen alleen de mappen voorbeelden en herzieningen staan."""),
        new FolderFault(
            MeldingCode.ONBEKENDE_MAP,
            met(map -> Files.createDirectories(map.resolve("2021.1/herzieningen/oud"))),
            """
            dit is geen map van een herziening.
            In herzieningen staat per oude herziening een map met het nummer als naam."""),
        new FolderFault(
            MeldingCode.MAPNAAM,
            met(map -> Files.move(map.resolve("2021.1"), map.resolve("2027.1"))),
            """
            pakket.yaml: dit is versie 2021.1, herziening 1, maar de map heet 2027.1.
            Noem de map 2021.1 (of 2021.1/herzieningen/1 voor een oude herziening), of pas pakket.yaml aan."""),
        new FolderFault(
            MeldingCode.MAPNAAM,
            met(map -> Files.move(map.resolve("2021.1"), map.resolve("2027-1"))),
            """
            deze map heeft een pakket.yaml, maar de naam is geen versie.
            Noem de map naar de versie, zoals 2021.1."""),
        new FolderFault(
            MeldingCode.BESTAND_ONLEESBAAR,
            map -> List.of(FolderReader.onleesbaar("criteria.dslr")),
            """
            criteria.dslr: dit bestand kan niet worden gelezen.
            Kijk of u het mag openen en of een ander programma het vasthoudt."""),
        new FolderFault(
            MeldingCode.BESTAND_TE_GROOT,
            met(
                map -> {
                  try (var bestand =
                      new RandomAccessFile(map.resolve("2021.1/criteria.dslr").toFile(), "rw")) {
                    bestand.setLength(2 << 20);
                  }
                }),
            """
            criteria.dslr: dit bestand is groter dan 1 MB.
            Verdeel de inhoud over meer bestanden."""),
        new FolderFault(
            MeldingCode.PAKKET_TE_GROOT,
            met(
                map -> {
                  for (int i = 0; i < 5; i++) {
                    Files.write(map.resolve("2021.1/r" + i + ".dslr"), new byte[1_000_000]);
                  }
                }),
            """
            De bestanden van het pakket zijn samen groter dan 4 MB.
            Haal weg wat geen regel of voorbeeld is."""),
        new FolderFault(
            MeldingCode.TE_VEEL_BESTANDEN,
            met(
                map -> {
                  for (int i = 0; i < 201; i++) {
                    Files.createFile(map.resolve("2021.1/r" + i + ".dslr"));
                  }
                }),
            """
            Het pakket heeft meer dan 200 bestanden.
            Voeg bestanden samen."""),
        new FolderFault(
            MeldingCode.TE_VEEL_PAKKETTEN,
            met(
                map -> {
                  for (int i = 1; i < 101; i++) {
                    Files.createDirectory(map.resolve("2027." + i));
                  }
                }),
            """
            De map heeft meer dan 100 pakketten.
            Bewaar oude pakketten in een andere map."""),
        new FolderFault(
            MeldingCode.TE_VEEL_FOUTEN,
            FolderFault::laatsteVanVeel,
            """
            Na 200 fouten is niet verder gelezen.
            Los deze eerst op en controleer het pakket dan opnieuw."""),
        new FolderFault(
            MeldingCode.OVERLAP,
            kalender(open, pakket("2027.1", PakketStatus.VASTGESTELD, "2027-01-01", null)),
            """
            2027.1/pakket.yaml: pakket 2027.1 geldt vanaf 2027-01-01, maar pakket 2021.1 geldt dan ook (vanaf 2021-06-01, zonder einde).
            Zet in 2021.1/pakket.yaml: geldigTot: 2027-01-01."""),
        new FolderFault(
            MeldingCode.OVERLAP,
            kalender(
                pakket("2021.1", PakketStatus.VASTGESTELD, "2021-06-01", "2027-01-02"),
                pakket("2027.1", PakketStatus.VASTGESTELD, "2027-01-01", null)),
            """
            2027.1/pakket.yaml: pakket 2027.1 geldt vanaf 2027-01-01, maar pakket 2021.1 geldt dan ook (van 2021-06-01 tot 2027-01-02).
            Zet in 2021.1/pakket.yaml: geldigTot: 2027-01-01."""),
        new FolderFault(
            MeldingCode.GAT,
            kalender(
                pakket("2021.1", PakketStatus.VASTGESTELD, "2021-06-01", "2026-12-31"),
                pakket("2027.1", PakketStatus.VASTGESTELD, "2027-01-01", null)),
            """
            2027.1/pakket.yaml: van 2026-12-31 tot 2027-01-01 is geen pakket van kracht.
            Is dat niet de bedoeling, laat het vorige pakket dan gelden tot 2027-01-01."""),
        new FolderFault(
            MeldingCode.DUBBEL_PAKKET,
            kalender(open, pakket("2021.1", PakketStatus.CONCEPT, "2021-06-01", null)),
            """
            2021.1/pakket.yaml: pakket 2021.1 met herziening 1 is er twee keer.
            Geef het nieuwste pakket de volgende herziening."""),
        new FolderFault(
            MeldingCode.HERZIENING_TE_HOOG,
            map ->
                CalendarCheck.herzieningen(
                    Map.of(
                        "2021.1",
                        pakket("2021.1", 1, PakketStatus.VASTGESTELD, "2021-06-01", null),
                        "2021.1/herzieningen/5",
                        pakket("2021.1", 5, PakketStatus.VASTGESTELD, "2021-06-01", null))),
            """
            2021.1/pakket.yaml: in 2021.1/herzieningen/5 staat een oude herziening 5, maar het pakket zelf is herziening 1.
            Geef het pakket zelf de hoogste herziening, of haal de map weg."""));
  }

  @Override
  public String toString() {
    return code.code();
  }
}
