package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import nl.somregels.som.pakket.PakketVersie;

/**
 * What pins a proposal, so that it can be replayed years later.
 *
 * @param pakket version of the pack
 * @param herziening revision of the pack
 * @param pakketHash SHA-256 of the pack's canonical content, in hexadecimal
 * @param bibliotheek version of this library
 * @param invoerHash SHA-256 of the canonical JSON of the case (known facts only, names sorted)
 * @param peildatum the date on which was judged
 */
@JsonPropertyOrder({"pakket", "herziening", "pakketHash", "bibliotheek", "invoerHash", "peildatum"})
public record Receipt(
    PakketVersie pakket,
    int herziening,
    String pakketHash,
    String bibliotheek,
    String invoerHash,
    LocalDate peildatum) {}
