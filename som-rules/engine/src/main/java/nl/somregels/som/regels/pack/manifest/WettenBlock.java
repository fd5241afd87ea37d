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
  private static final String NAME = "wetten";

  private final Iterator<Event> events;
  private int last;

  private WettenBlock(String manifest) {
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(manifest)).iterator();
  }

  /** The numbers of the lines, from 0, of a manifest that loads; none when it has no laws. */
  static IntStream regels(String manifest) {
    return new WettenBlock(manifest).find();
  }

  private IntStream find() {
    events.next();
    events.next();
    CollectionStartEvent fields = (CollectionStartEvent) events.next();
    if (fields.getFlowStyle() == FlowStyle.FLOW) {
      return IntStream.empty();
    }
    for (Event name = events.next(); !name.is(ID.MappingEnd); name = events.next()) {
      last = name.getStartMark().getLine();
      waarde(events.next());
      if (((ScalarEvent) name).getValue().equals(NAME)) {
        return IntStream.rangeClosed(name.getStartMark().getLine(), last);
      }
    }
    return IntStream.empty();
  }

  /** Reads past one value; the end of a list that has no brackets is no character of its own. */
  private void waarde(Event begin) {
    Event end = begin;
    if (begin instanceof CollectionStartEvent parts) {
      for (end = events.next(); !isEnd(end); end = events.next()) {
        waarde(end);
      }
      if (parts.getFlowStyle() != FlowStyle.FLOW) {
        return;
      }
    }
    Mark after = end.getEndMark();
    last = Math.max(last, after.getColumn() == 0 ? after.getLine() - 1 : after.getLine());
  }

  private static boolean isEnd(Event event) {
    return event.is(ID.SequenceEnd) || event.is(ID.MappingEnd);
  }
}
