package nl.somregels.som.cli.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.text.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with how a command was typed. */
public final class ParameterErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    command.getErr().println(Lines.oneLine(message(error, Arrays.asList(args))));
    command.getErr().println("Zie: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCodes.FAILED;
  }

  private static String message(ParameterException error, List<String> args) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), error.getCommandLine());
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), args);
    }
    if (error instanceof OverwrittenOptionException twice) {
      return "De optie " + name(twice.getOverwritten()) + " staat er meer dan een keer.";
    }
    ArgSpec argument = error.getArgSpec();
    if (argument == null) {
      return error.getMessage();
    }
    if (argument instanceof OptionSpec option && option.arity().max() == 0) {
      return "Bij " + option.longestName() + " hoort geen waarde.";
    }
    return error.getCause() instanceof TypeConversionException conversion
        ? name(argument) + ": " + conversion.getMessage()
        : name(argument) + ": \"" + error.getValue() + "\" is geen geldige waarde.";
  }

  private static String unmatched(String argument, CommandLine command) {
    if (argument.startsWith("-") && argument.length() > 1) {
      String option = argument.split("=", 2)[0];
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return "De optie " + option + " bestaat niet." + DidYouMean.sentence(option, options);
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "\"" + argument + "\" is te veel."
        : "De opdracht " + argument + " bestaat niet." + DidYouMean.sentence(argument, commands);
  }

  private static String missing(List<ArgSpec> missing, List<String> args) {
    String names = missing.stream().map(ParameterErrors::name).collect(Collectors.joining(", "));
    return missing.stream().anyMatch(argument -> args.contains(name(argument)))
        ? "Bij " + names + " hoort een waarde: " + missing.get(0).paramLabel() + "."
        : "Er ontbreekt nog: " + names + ".";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
