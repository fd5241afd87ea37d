package nl.somregels.som.regels.pack;

import java.util.List;
import java.util.Map;

/** A part of a YAML file as it is typed, with its line; numbers and dates stay text. */
sealed interface Yamlknoop {
  /** The line, from 1. */
  int regel();

  /** A text; empty for {@code null}, {@code ~} and nothing. */
  record Tekst(String tekst, int regel) implements Yamlknoop {}

  /** A list. */
  record Lijst(List<Yamlknoop> delen, int regel) implements Yamlknoop {}

  /** Fields by name, in the order of the file; {@code regel} is the line of each name. */
  record Velden(Map<Tekst, Yamlknoop> velden, int regel) implements Yamlknoop {}
}
