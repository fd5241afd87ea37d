package nl.somregels.som.regels;

/** Sings when code of a rule file runs: when the class is loaded and at every call. */
public final class Canary {
  /** Reading this loads the class. */
  public static final String WOORD = String.valueOf("lied");

  static {
    CanaryCage.hoor("geladen");
  }

  private Canary() {}

  /** Sings. */
  public static boolean zing() {
    CanaryCage.hoor("gezongen");
    return true;
  }

  /** Sings a number. */
  public static int getal() {
    CanaryCage.hoor("geteld");
    return 4;
  }

  /** Sings a text. */
  public static String tekst() {
    CanaryCage.hoor("gesproken");
    return "lied";
  }

  /** For the one test that needs a class that nothing has loaded yet. */
  public static final class CanaryConstant {
    /** Reading this loads the class. */
    public static final String WOORD = String.valueOf("lied");

    static {
      CanaryCage.hoor("constante geladen");
    }

    private CanaryConstant() {}
  }
}
