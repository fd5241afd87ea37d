package nl.somregels.som.regels.pack.manifest;

import java.io.StringReader;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Which lines of a manifest the first version of the content hash left out: those that hold the
 * field {@code wetten} and nothing else. They are found with the parser that the loader uses, not
 * by how they look, so a text or comment that looks like the field is none, and the field is found
 * however it is written.
 *
 * <p>Why they hold nothing else. Fields that are written below one another each begin on a line of
 * their own, so the field owns every line from its name up to the last character of its value. A
 * manifest written as one {@code {...}} can have fields beside one another, and has no such lines.
 */
final class WettenBlock {
  private static final String NAAM = "wetten";

  private final Iterator<Event> events;
  private int laatste;

  private WettenBlock(String manifest) {
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(manifest)).iterator();
  }

  /** The numbers of the lines, from 0, of a manifest that loads; none when it has no laws. */
  static IntStream regels(String manifest) {
    return new WettenBlock(manifest).zoek();
  }

  private IntStream zoek() {
    events.next();
    events.next();
    CollectionStartEvent velden = (CollectionStartEvent) events.next();
    if (velden.getFlowStyle() == FlowStyle.FLOW) {
      return IntStream.empty();
    }
    for (Event naam = events.next(); !naam.is(ID.MappingEnd); naam = events.next()) {
      laatste = naam.getStartMark().getLine();
      waarde(events.next());
      if (((ScalarEvent) naam).getValue().equals(NAAM)) {
        return IntStream.rangeClosed(naam.getStartMark().getLine(), laatste);
      }
    }
    return IntStream.empty();
  }

  /** Reads past one value; the end of a list that has no brackets is no character of its own. */
  private void waarde(Event begin) {
    Event einde = begin;
    if (begin instanceof CollectionStartEvent delen) {
      for (einde = events.next(); !isEinde(einde); einde = events.next()) {
        waarde(einde);
      }
      if (delen.getFlowStyle() != FlowStyle.FLOW) {
        return;
      }
    }
    Mark na = einde.getEndMark();
    laatste = Math.max(laatste, na.getColumn() == 0 ? na.getLine() - 1 : na.getLine());
  }

  private static boolean isEinde(Event event) {
    return event.is(ID.SequenceEnd) || event.is(ID.MappingEnd);
  }
}
