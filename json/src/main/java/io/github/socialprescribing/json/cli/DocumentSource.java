package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.Format;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.decode.Decoded;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.extract.Unreadable;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.Profiles;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What a command needs before it can begin: documents, and ready-made policies. */
final class DocumentSource {

    private final CommandLine line;
    private final InputStream standard;
    private final PrintWriter problems;

    /**
     * Documents as a command line names them.
     *
     * @param line the command line
     * @param problems takes what is to be said of them
     */
    DocumentSource(CommandLine line, PrintWriter problems) {
        this.line = line;
        this.standard = ((SocialPrescribingCommand) line.getCommandSpec().root().userObject()).in();
        this.problems = problems;
    }

    /**
     * What came of reading something.
     *
     * @param value what it holds; none where it is refused or cannot be read
     * @param problems all that is to be said of it
     * @param code with which code the program ends where there is no value
     * @param <T> what was to be read
     */
    record Read<T>(Option<T> value, Seq<Problem> problems, int code) {}

    /** What a document holds, or with which code the program ends; its problems are told as {@code validate} does. */
    <T> Either<Integer, T> read(Format<T> format, String name) {
        return told(name, read(name, bytes -> {
            ReadResult<T> read = SocialPrescribingJson.read(format, bytes);
            return new Decoded<>(read.value(), read.problems(), read.unknown());
        }));
    }

    /** The same of what is no document by itself, such as a situation. */
    <T> Either<Integer, T> read(Decoder<T> decoder, String name) {
        return told(
                name, read(name, bytes -> new Decoding(Profile.strict(), Limits.standard()).decode(bytes, decoder)));
    }

    private <T> Read<T> read(String name, Function<byte[], Decoded<T>> reading) {
        try {
            Decoded<T> read = reading.apply(Input.of(name, standard, false).bytes());
            return new Read<>(read.value(), read.problems(), ExitCodes.INVALID);
        } catch (IOException lost) {
            return new Read<>(Option.none(), List.of(Unreadable.problem(lost)), ExitCodes.UNREADABLE);
        }
    }

    private <T> Either<Integer, T> told(String name, Read<T> read) {
        String input = Input.of(name, standard, false).name();
        read.problems().forEach(it -> problems.println(TextReports.line(input, it)));
        return read.value().toEither(read.code());
    }

    /** The ready-made policy of this name, or else the one that a document holds. */
    Either<Integer, Policy> policy(String name) {
        return told(name, sourced(name)).map(SourcedPolicy::policy);
    }

    /** The same, with the places of the document; nothing is told. */
    Read<SourcedPolicy> sourced(String name) {
        Option<Policy> shipped = Profiles.find(name);
        if (shipped.isDefined()) {
            return new Read<>(shipped.map(SourcedPolicy::shipped), List.empty(), ExitCodes.VALID);
        }
        if (!Input.of(name, standard, false).isThere()) {
            Seq<String> names = Profiles.all().map(Policy::id);
            throw new ParameterException(
                    line,
                    "`" + name + "` is no file, and the ready-made policies are " + names.mkString(", ")
                            + Nearest.meant(name, names));
        }
        return read(name, bytes -> {
            ReadResult<Policy> read = SocialPrescribingJson.read(Formats.POLICY, bytes);
            return new Decoded<>(read.value().map(it -> SourcedPolicy.in(bytes, it)), read.problems(), read.unknown());
        });
    }
}
