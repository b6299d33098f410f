package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.json.document.DocumentKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "social-prescribing",
        description = "Reads, validates and converts social prescribing documents, looks at policies and asks them.",
        mixinStandardHelpOptions = true,
        versionProvider = SocialPrescribingCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.VALID_HELP,
            ExitCodes.INVALID_HELP,
            ExitCodes.USAGE_HELP,
            ExitCodes.UNREADABLE_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  social-prescribing validate referral.json",
            "  social-prescribing schema referral > referral.schema.json",
            "  social-prescribing COMMAND --help"
        })
public final class SocialPrescribingCommand {

    private static final String COMPLETION = "generate-completion";

    private static final Map<String, Supplier<Object>> COMMANDS = LinkedHashMap.<String, Supplier<Object>>empty()
            .put("validate", ValidateCommand::new)
            .put("schema", SchemaCommand::new)
            .put("convert", ConvertCommand::new)
            .put("decide", DecideCommand::new)
            .put("ask", AskCommand::new)
            .put("policy", PolicyCommand::new)
            .put(COMPLETION, GenerateCompletion::new);

    private static final String AN_ID = "an id of 1 to " + Id.LONGEST + " of the characters `A-Z a-z 0-9 . _ ~ : -`";

    private final InputStream in;

    private SocialPrescribingCommand(InputStream in) {
        this.in = in;
    }

    /**
     * Runs the program.
     *
     * @param arguments the command, its options and files
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(System.in, out, err, arguments));
    }

    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new SocialPrescribingCommand(in));
        named(arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(DocumentKind.class, SocialPrescribingCommand::kind)
                .registerConverter(ActorId.class, typed(ActorId::new, AN_ID))
                .registerConverter(ContactId.class, typed(ContactId::new, AN_ID))
                .registerConverter(Role.class, typed(Role::of, "a role such as `link-worker`"))
                .registerConverter(LocalDate.class, typed(LocalDate::parse, "a day such as `2026-05-04`"))
                .registerConverter(Instant.class, typed(Instant::parse, "a moment such as `2026-04-27T09:00:00Z`"))
                .registerConverter(ZoneId.class, typed(ZoneId::of, "a time zone such as `Europe/London`"))
                .setParameterExceptionHandler(SocialPrescribingCommand::misused)
                .setExecutionExceptionHandler((failure, failed, parsed) -> failed(failure, failed));
        int code = arguments.length == 0 ? usage(line) : executed(line, arguments);
        out.flush();
        return out.checkError() ? ExitCodes.INTERNAL : code;
    }

    /** The command that is named, since preparing them all takes longer than to check a document; else all. */
    private static Map<String, Supplier<Object>> named(String... arguments) {
        return COMMANDS.filterKeys(
                        name -> arguments.length > 0 && name.equals(arguments[0]) && !name.equals(COMPLETION))
                .orElse(COMMANDS);
    }

    /** The standard input, which the file name {@code -} stands for. */
    InputStream in() {
        return in;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return ExitCodes.USAGE;
    }

    /** What was typed, or in words what should have been. */
    private static <T> CommandLine.ITypeConverter<T> typed(Function<String, T> reading, String expected) {
        return word -> {
            try {
                return reading.apply(word);
            } catch (DateTimeException | IllegalArgumentException unfit) {
                throw new CommandLine.TypeConversionException("expected " + expected);
            }
        };
    }

    private static DocumentKind kind(String word) {
        return DocumentKind.find(word)
                .getOrElseThrow(() -> new CommandLine.TypeConversionException(
                        DocumentKind.RESERVED.contains(word)
                                ? "documents of the kind `" + word + "` are spoken of, and not written yet"
                                : Nearest.hint(
                                        word, List.of(DocumentKind.values()).map(DocumentKind::word))));
    }

    private static int misused(CommandLine.ParameterException misuse, String[] arguments) {
        CommandLine line = misuse.getCommandLine();
        line.getErr().println(misuse.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misuse, line.getErr());
        line.getErr().println("try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.USAGE;
    }

    /** Where memory or stack does not suffice, the program has failed, and no document is refused. */
    private static int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError exhausted) {
            return failed(exhausted, line);
        }
    }

    /** The words of an exception may repeat what a document says, so its kind and place have to do. */
    private static int failed(Throwable failure, CommandLine line) {
        StackTraceElement[] places = failure.getStackTrace();
        line.getErr()
                .println("the program failed: " + failure.getClass().getName()
                        + (places.length == 0 ? "" : " at " + places[0]));
        return ExitCodes.INTERNAL;
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"social-prescribing " + ofTheJar()};
        }

        static String ofTheJar() {
            String version = SocialPrescribingCommand.class.getPackage().getImplementationVersion();
            return version == null ? "unpackaged" : version;
        }
    }
}
