package quotient.bot.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import quotient.bot.bench.Benchmarks;
import quotient.bot.exports.ExportKind;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/**
 * What was typed, sorted out.
 *
 * @param verb such as {@code start} or {@code token create}
 * @param argument the FILE or NAME, empty where the verb takes none
 * @param roles as typed
 * @param rows what bench is to measure; none for everything
 * @param quick whether bench is to give a first impression only
 * @param force whether export may take the place of a file that is there
 * @param span what bench is to simulate, where that is said
 */
record Typed(
        String verb,
        Optional<String> argument,
        List<String> roles,
        List<String> rows,
        boolean quick,
        boolean force,
        Optional<Span> span,
        Optional<Path> config) {

    /** So many days by one seed. */
    record Span(int days, long seed) {}

    private static final int YEAR = 365;
    private static final int MOST_DAYS = 3650;

    private static final List<String> PLAIN = List.of("demo", "start", "doctor", "help", "warm-up");
    private static final List<String> WITH_FILE = List.of("backup", "restore");
    private static final List<String> TOKEN = List.of("create", "list", "revoke");
    private static final List<String> KINDS = List.of("usage", "exceptions", "baseline", "measurements");
    private static final List<String> EXPORTED =
            Stream.of(ExportKind.values()).map(ExportKind::code).toList();
    private static final List<String> SAID =
            List.of("demo", "start", "doctor", "backup", "restore", "import", "export", "token", "bench", "help");

    private static final Map<String, List<String>> VERBS_OF =
            Map.of("quotient", SAID, "token", TOKEN, "import", KINDS, "export", EXPORTED);

    /** @throws BadArguments with a sentence */
    static Typed read(String... arguments) {
        if (arguments.length == 0 || List.of("--help", "-h").contains(arguments[0])) {
            return new Typed(
                    "help", Optional.empty(), List.of(), List.of(), false, false, Optional.empty(), Optional.empty());
        }
        try {
            ParseResult parsed = new CommandLine(root()).parseArgs(arguments);
            if (!parsed.hasSubcommand()) {
                throw new BadArguments("A verb is missing: say one of " + String.join(", ", SAID) + ".");
            }
            return typed(parsed.subcommand());
        } catch (UnmatchedArgumentException unknown) {
            throw new BadArguments(unknown(unknown.getUnmatched().get(0), unknown.getCommandLine()));
        } catch (MissingParameterException missing) {
            throw new BadArguments(verb(missing) + " needs " + String.join(" and ", labels(missing))
                    + ": ./quotient help" + " shows how.");
        } catch (ParameterException wrong) {
            throw new BadArguments(verb(wrong) + " cannot be read: " + oneLine(wrong) + "; ./quotient help shows how.");
        }
    }

    private static Typed typed(ParseResult parsed) {
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        String verb = parsed.commandSpec().name();
        if (verb.equals("token") && !parsed.hasSubcommand()) {
            throw new BadArguments(
                    "token needs to know what to do: say token create NAME, token list or token revoke NAME.");
        }
        if (verb.equals("import") && !parsed.hasSubcommand()) {
            throw new BadArguments(
                    "import needs to know what: say import usage, exceptions, baseline or measurements, and FILE.csv.");
        }
        if (verb.equals("export") && !parsed.hasSubcommand()) {
            throw new BadArguments("export needs to know what: say export audit FILE.jsonl, export quotes FILE.csv or"
                    + " export exceptions FILE.csv.");
        }
        String name = last == parsed ? verb : verb + " " + last.commandSpec().name();
        return new Typed(
                name,
                last.hasMatchedPositional(0) && !verb.equals("bench")
                        ? Optional.of(last.matchedPositionalValue(0, ""))
                        : Optional.empty(),
                last.hasMatchedOption("--role") ? List.of(last.matchedOptionValue("--role", new String[0])) : List.of(),
                verb.equals("bench") ? rows(last) : List.of(),
                last.hasMatchedOption("--quick"),
                last.hasMatchedOption("--force"),
                span(last),
                config(parsed, last));
    }

    private static List<String> rows(ParseResult bench) {
        List<String> rows = List.of(bench.matchedPositionalValue(0, new String[0]));
        List<String> known = Benchmarks.names();
        rows.stream().filter(row -> !known.contains(row)).findFirst().ifPresent(row -> {
            throw new BadArguments("I know no row " + Fields.quoted(row) + " of the bench: "
                    + NearMiss.of(row, known)
                            .map(meant -> "did you mean " + meant + "?")
                            .orElse("say one of " + String.join(", ", known) + "."));
        });
        return rows;
    }

    private static Optional<Span> span(ParseResult bench) {
        if (!bench.hasMatchedOption("--days") && !bench.hasMatchedOption("--seed")) {
            return Optional.empty();
        }
        if (!rows(bench).equals(List.of("simulate"))) {
            throw new BadArguments(
                    "--days and --seed belong to simulate: ./quotient bench simulate --days 365 --seed 1.");
        }
        int days = bench.matchedOptionValue("--days", YEAR);
        if (days < 1 || days > MOST_DAYS) {
            throw new BadArguments("--days is a number from 1 to " + MOST_DAYS + ", not " + days + ".");
        }
        return Optional.of(new Span(days, bench.matchedOptionValue("--seed", 1L)));
    }

    private static Optional<Path> config(ParseResult... levels) {
        return Stream.of(levels)
                .filter(level -> level.hasMatchedOption("--config"))
                .map(level -> path(level.matchedOptionValue("--config", "")))
                .findFirst();
    }

    static Path path(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException wrong) {
            throw new BadArguments(Fields.quoted(text) + " is not the name of a file.");
        }
        throw new BadArguments("The name of the file is empty.");
    }

    private static CommandSpec root() {
        CommandSpec root = CommandSpec.create().name("quotient");
        PLAIN.forEach(verb -> root.addSubcommand(verb, spec(verb)));
        WITH_FILE.forEach(verb -> root.addSubcommand(verb, spec(verb).addPositional(one("FILE"))));
        root.addSubcommand(
                "bench",
                spec("bench")
                        .addPositional(several("ROW"))
                        .addOption(flag("--quick"))
                        .addOption(number("--days", int.class))
                        .addOption(number("--seed", long.class)));
        CommandSpec imports = spec("import");
        KINDS.forEach(kind -> imports.addSubcommand(kind, spec(kind).addPositional(one("FILE"))));
        root.addSubcommand("import", imports);
        CommandSpec exports = spec("export");
        EXPORTED.forEach(kind -> exports.addSubcommand(
                kind, spec(kind).addPositional(one("FILE")).addOption(flag("--force"))));
        root.addSubcommand("export", exports);
        CommandSpec token = spec("token");
        token.addSubcommand("create", spec("create").addPositional(one("NAME")).addOption(role()));
        token.addSubcommand("list", spec("list"));
        token.addSubcommand("revoke", spec("revoke").addPositional(one("NAME")));
        return root.addSubcommand("token", token);
    }

    private static CommandSpec spec(String name) {
        return CommandSpec.create()
                .name(name)
                .addOption(OptionSpec.builder("--config")
                        .paramLabel("FILE")
                        .type(String.class)
                        .build());
    }

    private static PositionalParamSpec one(String label) {
        return PositionalParamSpec.builder()
                .index("0")
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .build();
    }

    private static PositionalParamSpec several(String label) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel(label)
                .type(String[].class)
                .build();
    }

    private static OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").build();
    }

    private static OptionSpec number(String name, Class<?> type) {
        return OptionSpec.builder(name).paramLabel("N").type(type).arity("1").build();
    }

    private static OptionSpec role() {
        return OptionSpec.builder("--role")
                .paramLabel("ROLE")
                .type(String[].class)
                .arity("1")
                .splitRegex(",")
                .build();
    }

    private static String unknown(String word, CommandLine where) {
        String name = where.getCommandName();
        if (word.startsWith("-")) {
            return "I know no option " + Fields.quoted(word) + ": ./quotient help shows what there is.";
        }
        List<String> verbs = VERBS_OF.getOrDefault(name, List.of());
        if (verbs.isEmpty()) {
            return Fields.quoted(word) + " is one word too many for " + name + ": ./quotient help shows how.";
        }
        return "I know no verb " + Fields.quoted(word) + ": "
                + NearMiss.of(word, verbs)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("say one of " + String.join(", ", verbs) + ".");
    }

    private static String verb(ParameterException wrong) {
        return wrong.getCommandLine().getCommandName();
    }

    private static List<String> labels(MissingParameterException missing) {
        return missing.getMissing().stream()
                .map(each -> each.isOption() ? "a value after --role or --config" : "a " + each.paramLabel())
                .toList();
    }

    private static String oneLine(Exception wrong) {
        return String.valueOf(wrong.getMessage()).replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }
}
