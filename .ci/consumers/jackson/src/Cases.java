import java.util.List;
import java.util.Map;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;

/**
 * Every example case inside the library, through somebody's mapper and back. There is no door to
 * those cases, so this one program reaches inside for them.
 */
final class Cases {
  interface Mapper {
    <T> T read(String json, Class<T> type) throws Exception;

    String write(Object value) throws Exception;
  }

  /** A fact as a value and as a key. */
  public record PerFeit(Feit feit, Map<Feit, String> texts) {}

  private final Mapper mapper;

  private Cases(Mapper mapper) {
    this.mapper = mapper;
  }

  static void roundTrip(String name, Mapper mapper) throws Exception {
    Cases cases = new Cases(mapper);
    cases.sameAfter(new PerFeit(Feit.LVB, Map.of(Feit.FASE, "x")), PerFeit.class);
    int done = 0;
    for (PakketFileSet files : BundledPakketten.sources()) {
      List<Voorbeeld> examples =
          VoorbeeldReader.read(files, RegelpakketLoader.load(files)).all();
      PakketReference pakket = PakketReference.of(files.name().replace("/herzieningen/", "@"));
      RegelpakketEngine engine = SomRegels.bundled().version(pakket);
      cases.sameAfter(engine.regelpakket(), Regelpakket.class);
      for (Voorbeeld example : examples) {
        cases.example(engine, example);
        done++;
      }
    }
    if (done < 150) {
      throw new AssertionError("only " + done + " example cases");
    }
    System.out.println(name + ": " + done + " cases there and back");
  }

  private void example(SomEngine engine, Voorbeeld example) throws Exception {
    Prioritering proposal = engine.evaluate(example.feiten(), example.peildatum());
    String json = PrioriteringJson.render(proposal);
    Prioritering read = mapper.read(json, Prioritering.class);
    same(proposal, read);
    same(json, mapper.write(read));
    same(json, mapper.write(proposal));
    sameAfter(proposal.receipt(), Receipt.class);
    sameAfter(example.feiten(), Gedetineerde.class);
    sameAfter(example.zaak(), DatedCase.class);
  }

  private <T> void sameAfter(T value, Class<T> type) throws Exception {
    String json = mapper.write(value);
    T read = mapper.read(json, type);
    same(value, read);
    same(json, mapper.write(read));
  }

  private static void same(Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError("expected " + expected + "\nfound    " + found);
    }
  }
}
