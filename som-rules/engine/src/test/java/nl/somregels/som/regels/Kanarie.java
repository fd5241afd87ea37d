package nl.somregels.som.regels;

/** Sings when code of a rule file runs: when the class is loaded and at every call. */
public final class Kanarie {
  /** Reading this loads the class. */
  public static final String WOORD = String.valueOf("lied");

  static {
    Kanariekooi.hoor("geladen");
  }

  private Kanarie() {}

  /** Sings. */
  public static boolean zing() {
    Kanariekooi.hoor("gezongen");
    return true;
  }

  /** Sings a number. */
  public static int getal() {
    Kanariekooi.hoor("geteld");
    return 4;
  }

  /** Sings a text. */
  public static String tekst() {
    Kanariekooi.hoor("gesproken");
    return "lied";
  }

  /** For the one test that needs a class that nothing has loaded yet. */
  public static final class Constante {
    /** Reading this loads the class. */
    public static final String WOORD = String.valueOf("lied");

    static {
      Kanariekooi.hoor("constante geladen");
    }

    private Constante() {}
  }
}
