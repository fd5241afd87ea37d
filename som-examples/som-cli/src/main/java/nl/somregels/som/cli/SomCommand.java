package nl.somregels.som.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.somregels.som.cli.console.Arguments;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.ExecutionErrors;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.console.ParameterErrors;
import nl.somregels.som.cli.option.Converters;
import nl.somregels.som.cli.option.HelpOption;
import nl.somregels.som.regels.SomRegels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code som} program: the commands, and what holds for all of them. */
@Command(
    name = "som",
    description = "Het Selectie Ondersteunend Model: regels die voorstellen, met uitleg.")
public final class SomCommand implements Runnable {
  /** Every command, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "prioriteer",
          "verklaar",
          "pakketten",
          "controleer",
          "vergelijk",
          "muteer",
          "voorbeelden",
          "nieuw",
          "vaststel",
          "herzie",
          "trek-in",
          "terug",
          "document",
          "tabel",
          "zinnen",
          "feiten");

  private static final Pattern VALUE_LIKE_AN_OPTION = Pattern.compile("--[a-z-]+=-.*");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--versie",
      versionHelp = true,
      description = "Toon de versie van de bibliotheek.")
  private boolean version;

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {});
    System.exit(run(CommandContext.system(), Arguments.asTyped(args)));
  }

  /** Runs one command and returns its exit code, whatever is thrown. */
  public static int run(CommandContext context, String... args) {
    try {
      boolean known = args.length > 0 && COMMANDS.contains(args[0]);
      StringWriter help = new StringWriter();
      CommandLine som = commandLine(context, known ? List.of(args[0]) : COMMANDS);
      som.setOut(new PrintWriter(help));
      som.setAllowOptionsAsOptionParameters(
          Arrays.stream(args).anyMatch(word -> VALUE_LIKE_AN_OPTION.matcher(word).matches()));
      int code = som.execute(args);
      context.out().write(help.toString().getBytes(StandardCharsets.UTF_8));
      context.out().flush();
      return code;
    } catch (IOException e) {
      return ExecutionErrors.ended(e, new PrintWriter(context.err(), true));
    } catch (Throwable e) {
      return ExecutionErrors.stopped(e, context.err());
    }
  }

  private static Callable<Integer> command(String name, CommandContext context) {
    return switch (name) {
      case "prioriteer" -> new PrioriteerCommand(context);
      case "verklaar" -> new VerklaarCommand(context);
      case "pakketten" -> new PakkettenCommand(context);
      case "controleer" -> new ControleerCommand(context);
      case "vergelijk" -> new VergelijkCommand(context);
      case "muteer" -> new MuteerCommand(context);
      case "voorbeelden" -> new VoorbeeldenCommand(context);
      case "nieuw" -> new NieuwCommand(context);
      case "vaststel" -> new VaststelCommand(context);
      case "herzie" -> new HerzieCommand(context);
      case "trek-in" -> new TrekInCommand(context);
      case "terug" -> new TerugCommand(context);
      case "document" -> new DocumentCommand(context);
      case "tabel" -> new TabelCommand(context);
      case "zinnen" -> new ZinnenCommand(context);
      case "feiten" -> new FeitenCommand(context);
      default -> throw new IllegalArgumentException(name);
    };
  }

  public static CommandLine commandLine(CommandContext context) {
    return commandLine(context, COMMANDS);
  }

  /** With these commands alone: preparing one that is not asked for only takes time. */
  private static CommandLine commandLine(CommandContext context, List<String> names) {
    CommandLine som = new CommandLine(new SomCommand());
    som.getCommandSpec().version(SomRegels.version());
    for (String name : names) {
      som.addSubcommand(name, command(name, context));
    }
    Converters.register(som);
    som.setExpandAtFiles(false);
    som.setParameterExceptionHandler(new ParameterErrors());
    som.setExecutionExceptionHandler(new ExecutionErrors());
    som.setErr(
        new PrintWriter(new OutputStreamWriter(context.err(), StandardCharsets.UTF_8), true));
    prepareHelp(som);
    som.getSubcommands().values().forEach(SomCommand::prepareHelp);
    return som;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Geef een opdracht.");
    }
  }

  private static void prepareHelp(CommandLine command) {
    command.addMixin("help", new HelpOption());
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading("Gebruik: ");
    usage.synopsisSubcommandLabel("OPDRACHT");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOpties:%n");
    usage.commandListHeading("%nOpdrachten:%n");
    usage.exitCodeListHeading("%nAfsluitcodes:%n");
    usage.exitCodeList(ExitCodes.help());
  }
}
