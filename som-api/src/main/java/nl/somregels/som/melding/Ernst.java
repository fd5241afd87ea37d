package nl.somregels.som.melding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How bad something is; the worst first. */
public enum Ernst {
  /** It does not go on: the pack does not load or does what it should not, the case is refused. */
  @JsonProperty("fout")
  FOUT,
  /** It goes on; somebody should look. */
  @JsonProperty("waarschuwing")
  WAARSCHUWING,
  /** It goes on; good to know. */
  @JsonProperty("opmerking")
  OPMERKING
}
