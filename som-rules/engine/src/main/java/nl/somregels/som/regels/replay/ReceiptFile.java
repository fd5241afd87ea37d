package nl.somregels.som.regels.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.engine.CanonicalJson;
import nl.somregels.som.regels.engine.HashIndex;
import nl.somregels.som.regels.engine.InvoerKey;
import nl.somregels.som.text.JsonFault;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of earlier judgements: a bare receipt, a result, or many results one after another
 * or in a list. The first receipt says with which pack and on which date to judge again; each holds
 * the hash of a case to compare with. Of a result about 100 bytes are kept, none of them facts.
 */
public final class ReceiptFile {
  /** How many receipts a file has at most: about 1 GB when it is read. */
  public static final int MOST = 10_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private static final int HASH_BYTES = 32;
  private static final int BLOCK = 1024;

  private final HashIndex hashes = new HashIndex();
  private final HashIndex kenmerken = new HashIndex();
  private final List<ByteBuffer> kept = new ArrayList<>();
  private final int most;
  private @Nullable Receipt first;
  private int receipts;
  private int cases;
  private boolean unanimous = true;

  private ReceiptFile(int most) {
    this.most = most;
  }

  /** How a case stands to what was kept. */
  public enum Match {
    /** One of the receipts is of this case with these facts. */
    SAME,
    /** This case is there, with other facts. */
    OTHER_FACTS,
    /** This case is not there; of a bare receipt: this case, or these facts. */
    OTHER_CASE,
    /** The receipts were made with a key that was not given. */
    UNKNOWN_KEY
  }

  /**
   * Reads everything there is, in UTF-8.
   *
   * @throws UnreadableReceiptException when it is no JSON, a field is there twice, there is no
   *     receipt, one of them can be none, or there are more than {@link #MOST}
   */
  public static ReceiptFile read(InputStream in) throws IOException {
    return read(in, MOST);
  }

  /** Reads at most so many receipts. */
  static ReceiptFile read(InputStream in, int most) throws IOException {
    ReceiptFile file = new ReceiptFile(most);
    try (JsonParser parser = FACTORY.createParser(Objects.requireNonNull(in, "in"))) {
      JsonToken token = parser.nextToken();
      boolean list = token == JsonToken.START_ARRAY;
      for (token = list ? parser.nextToken() : token;
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        file.value(token, parser);
      }
      if (list && parser.nextToken() != null) {
        throw new UnreadableReceiptException("na de lijst staat nog meer tekst.");
      }
    } catch (StreamConstraintsException e) {
      throw new UnreadableReceiptException("het is te diep genest of bevat iets dat te lang is.");
    } catch (JsonProcessingException e) {
      throw new UnreadableReceiptException(
          "regel "
              + JsonFault.of(
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    }
    if (file.first == null) {
      throw new UnreadableReceiptException("er is geen receipt: het bestand is leeg.");
    }
    return file;
  }

  private void value(JsonToken token, JsonParser parser) throws IOException {
    if (token != JsonToken.START_OBJECT) {
      throw new UnreadableReceiptException(numbered("dit is geen object."));
    }
    if (receipts == most) {
      throw new UnreadableReceiptException(
          "er staan meer dan %s receipts in; splits het bestand.".formatted(most));
    }
    Map<String, @Nullable Object> fields = fields(parser);
    Object inside = fields.get("receipt");
    Receipt receipt = receipt(inside instanceof Map<?, ?> map ? named(map) : fields);
    receipts++;
    if (first == null) {
      first = receipt;
    }
    unanimous &= pins(receipt).equals(pins(first));
    byte[] hash = HexFormat.of().parseHex(receipt.invoerHash());
    hashes.firstRow(hash, receipts);
    if (fields.get("kenmerk") instanceof String kenmerk
        && kenmerken.firstRow(kenmerk, cases + 1) > cases) {
      keep(hash);
    }
  }

  /** In blocks, so that nothing is copied while it grows. */
  private void keep(byte[] hash) {
    if (cases++ % BLOCK == 0) {
      kept.add(ByteBuffer.allocate(BLOCK * HASH_BYTES));
    }
    kept.get(kept.size() - 1).put(hash);
  }

  private Receipt receipt(Map<String, @Nullable Object> json) {
    try {
      return Receipt.fromJson(json);
    } catch (IllegalArgumentException e) {
      throw new UnreadableReceiptException(numbered(String.valueOf(e.getMessage())));
    }
  }

  private String numbered(String what) {
    return receipts == 0 ? what : "nummer %s: %s".formatted(receipts + 1, what);
  }

  /** The texts and numbers of an object and of the receipt in it; nothing of the rest. */
  private static Map<String, @Nullable Object> fields(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT && name.equals("receipt")) {
        fields.put(name, fields(parser));
      } else if (token.isStructStart()) {
        parser.skipChildren();
        fields.put(name, Map.of());
      } else if (token == JsonToken.VALUE_STRING) {
        fields.put(name, parser.getText());
      } else if (token == JsonToken.VALUE_NUMBER_INT) {
        fields.put(name, parser.getNumberValue());
      } else {
        fields.put(name, token == JsonToken.VALUE_NULL ? null : Map.of());
      }
    }
    return fields;
  }

  private static Map<String, @Nullable Object> named(Map<?, ?> map) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put((String) name, value));
    return named;
  }

  private static Object pins(Receipt receipt) {
    return List.of(
        receipt.pakket(),
        receipt.herziening(),
        receipt.hashVersie(),
        receipt.pakketHash(),
        receipt.peildatum(),
        Optional.ofNullable(receipt.sleutel()));
  }

  /** The first receipt, which says with what to judge again. */
  public Receipt first() {
    return Objects.requireNonNull(first);
  }

  /** Whether every receipt names the same pack with the same content, peildatum and key. */
  public boolean isUnanimous() {
    return unanimous;
  }

  /** Whether the receipts are bare: of no case is the kenmerk known. */
  public boolean isBare() {
    return cases == 0;
  }

  /** The hash that the case with this kenmerk had; empty when it is not there. */
  public Optional<String> invoerHash(String kenmerk) {
    int place = (int) kenmerken.row(Objects.requireNonNull(kenmerk, "kenmerk")) - 1;
    if (place < 0) {
      return Optional.empty();
    }
    byte[] hash = new byte[HASH_BYTES];
    kept.get(place / BLOCK).get(place % BLOCK * HASH_BYTES, hash);
    return Optional.of(HexFormat.of().formatHex(hash));
  }

  /**
   * How a case stands to what was kept.
   *
   * @param key the key that {@link #first} names, or null when it names none or it is not there
   */
  public Match match(Gedetineerde feiten, @Nullable InvoerKey key) {
    Objects.requireNonNull(feiten, "feiten");
    if (!Objects.equals(first().sleutel(), key == null ? null : key.name())) {
      return Match.UNKNOWN_KEY;
    }
    if (hashes.row(HexFormat.of().parseHex(CanonicalJson.invoerHash(feiten, key))) > 0) {
      return Match.SAME;
    }
    return kenmerken.row(feiten.kenmerk()) > 0 ? Match.OTHER_FACTS : Match.OTHER_CASE;
  }
}
