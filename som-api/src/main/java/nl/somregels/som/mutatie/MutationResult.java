package nl.somregels.som.mutatie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.text.Bounds;

/**
 * Whether the example cases of a pack are strict enough: every small change of its rules, and what
 * became of it.
 *
 * @param pakket the pack
 * @param voorbeelden the number of its example cases
 * @param mutanten every change: criteria by code, then options by code, then lines of precedence in
 *     the order of the files; within a criterion its conditions in order, then its consequences
 */
@JsonPropertyOrder({
  "formaat",
  "pakket",
  "voorbeelden",
  "aantal",
  "gedood",
  "overleefd",
  "gelijkwaardig",
  "onmogelijk",
  "mutanten"
})
@JsonIgnoreProperties(ignoreUnknown = true)
public record MutationResult(PakketVersie pakket, int voorbeelden, List<Mutant> mutanten) {
  /** Version of the JSON of this type; it rises when a key goes or means something else. */
  public static final int FORMAT = 1;

  /** Copies the list; refuses a negative number. */
  public MutationResult {
    Objects.requireNonNull(pakket, "pakket");
    Bounds.atLeast(0, voorbeelden, "voorbeelden");
    mutanten = List.copyOf(Objects.requireNonNull(mutanten, "mutanten"));
  }

  /** The version of this JSON, {@link #FORMAT}. */
  @JsonProperty
  public int formaat() {
    return FORMAT;
  }

  /** The number of mutants. */
  @JsonProperty
  public int aantal() {
    return mutanten.size();
  }

  /** The number of mutants that some example case notices. */
  @JsonProperty
  public long gedood() {
    return aantal(MutantStatus.Killed.class);
  }

  /** The number of mutants that decide some case differently without any example noticing. */
  @JsonProperty
  public long overleefd() {
    return aantal(MutantStatus.Survived.class);
  }

  /** The number of mutants that were proved to decide every case the same. */
  @JsonProperty
  public long gelijkwaardig() {
    return aantal(MutantStatus.Equivalent.class);
  }

  /** The number of changes that no pack can have. */
  @JsonProperty
  public long onmogelijk() {
    return aantal(MutantStatus.Invalid.class);
  }

  /** Whether no mutant survived. */
  @JsonIgnore
  public boolean isStrict() {
    return overleefd() == 0;
  }

  /** The mutants of which this became, in their order. */
  public Stream<Mutant> with(Class<? extends MutantStatus> status) {
    Objects.requireNonNull(status, "status");
    return mutanten.stream().filter(mutant -> status.isInstance(mutant.uitslag()));
  }

  private long aantal(Class<? extends MutantStatus> status) {
    return with(status).count();
  }
}
