package nl.somregels.som.regels;

/** Sings when code of a rule file runs: when the class is loaded and at every call. */
public final class Canary {
  /** Reading this loads the class. */
  public static final String WORD = String.valueOf("lied");

  static {
    CanaryCage.hear("geladen");
  }

  private Canary() {}

  /** Sings. */
  public static boolean sing() {
    CanaryCage.hear("gezongen");
    return true;
  }

  /** Sings a number. */
  public static int number() {
    CanaryCage.hear("geteld");
    return 4;
  }

  /** Sings a text. */
  public static String text() {
    CanaryCage.hear("gesproken");
    return "lied";
  }

  /** For the one test that needs a class that nothing has loaded yet. */
  public static final class CanaryConstant {
    /** Reading this loads the class. */
    public static final String WORD = String.valueOf("lied");

    static {
      CanaryCage.hear("constante geladen");
    }

    private CanaryConstant() {}
  }
}
