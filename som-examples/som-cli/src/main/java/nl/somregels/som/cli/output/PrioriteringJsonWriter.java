package nl.somregels.som.cli.output;

import java.io.OutputStream;
import nl.somregels.som.prioritering.ZaakResult.Proposal;
import nl.somregels.som.regels.render.PrioriteringJson;

/** Results as JSON Lines. */
final class PrioriteringJsonWriter implements PrioriteringWriter {
  private final OutputStream out;

  PrioriteringJsonWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public Rendered render(Proposal proposal) {
    byte[] json = PrioriteringJson.renderUtf8(proposal.prioritering());
    return () -> {
      out.write(json);
      out.write('\n');
    };
  }
}
