package nl.somregels.som.feiten;

/** The date of the newest probation information, or the word GEEN. */
record Informatiesoort() implements Feitsoort {
  @Override
  public Class<?> type() {
    return Reclasseringsinformatie.class;
  }

  @Override
  public Object parse(String tekst) {
    return tekst.equals(Reclasseringsinformatie.GEEN.toString())
        ? Reclasseringsinformatie.GEEN
        : Reclasseringsinformatie.van(
            Datumsoort.lees(tekst, "schrijf een bestaande datum als 2026-06-30, of GEEN."));
  }
}
