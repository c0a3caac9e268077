package quotient.bot.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quotient.domain.certification.Assignment;
import quotient.domain.certification.Question;
import quotient.domain.certification.Syllabus;
import quotient.domain.reading.Fields;

/** Reads what people are examined in. The first mistake ends it, with the line on which it stands. */
final class SyllabusFile {

    /** The value of the setting that stands for the one in this program. */
    static final String SHIPPED = "shipped";

    private static final String RESOURCE = "/quotient/certification.yml";
    private static final Pattern HOURS = Pattern.compile("\\d{1,4}");
    private static final int LONGEST_QUESTION = 300;
    /** Slack's limit for the label of a choice. */
    private static final int LONGEST_ANSWER = 75;

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_CASE = 1_500;
    private static final int MOST_WRONG = 5;

    private SyllabusFile() {}

    /**
     * @param setting {@link #SHIPPED}, or the name of a file
     * @throws InvalidSetting with one sentence that names file and line
     */
    static Syllabus read(String setting) {
        return setting.equals(SHIPPED) ? of("certification.yml", shipped()) : of(setting, text(Path.of(setting)));
    }

    /** @param name what sentences call the file */
    static Syllabus of(String name, String yml) {
        LinedYml root = LinedYml.read(name, yml);
        root.refuseOthersThan(List.of("wait_hours", "questions", "cases", "practical"));
        return new Syllabus(
                atLeast(root, "questions", Syllabus.QUESTIONS, SyllabusFile::question, Question::text),
                atLeast(root, "cases", Syllabus.CASES, SyllabusFile::assignment, Assignment::title),
                practical(root),
                pause(root.needed("wait_hours")));
    }

    private static List<Assignment> practical(LinedYml root) {
        List<Assignment> tasks = atLeast(root, "practical", 1, SyllabusFile::assignment, Assignment::title);
        if (tasks.size() > Syllabus.MOST_TASKS) {
            throw root.needed("practical")
                    .wrong("practical has " + tasks.size() + " tasks; " + Syllabus.MOST_TASKS + " is the most");
        }
        return tasks;
    }

    private static <T> List<T> atLeast(
            LinedYml root, String key, int fewest, Function<LinedYml, T> reader, Function<T, String> name) {
        LinedYml part = root.needed(key);
        Set<String> names = new HashSet<>();
        List<T> read = part.items().stream()
                .map(item -> {
                    T one = reader.apply(item);
                    if (!names.add(name.apply(one))) {
                        throw item.wrong(Fields.quoted(name.apply(one)) + " stands there twice, so change one");
                    }
                    return one;
                })
                .toList();
        if (read.size() < fewest) {
            throw part.wrong(key + " has " + read.size() + "; " + fewest + " is the fewest");
        }
        return read;
    }

    private static Question question(LinedYml part) {
        part.refuseOthersThan(List.of("ask", "right", "wrong"));
        String right = part.needed("right").text(LONGEST_ANSWER);
        List<String> wrong = part.needed("wrong").items().stream()
                .map(item -> item.text(LONGEST_ANSWER))
                .toList();
        if (wrong.isEmpty() || wrong.size() > MOST_WRONG) {
            throw part.needed("wrong").wrong("a question has 1 to " + MOST_WRONG + " wrong answers");
        }
        if (Stream.concat(Stream.of(right), wrong.stream()).distinct().count() <= wrong.size()) {
            throw part.needed("wrong").wrong("two answers are the same, so change one");
        }
        return new Question(part.needed("ask").text(LONGEST_QUESTION), right, wrong);
    }

    private static Assignment assignment(LinedYml part) {
        part.refuseOthersThan(List.of("title", "case"));
        return new Assignment(
                part.needed("title").text(LONGEST_TITLE), part.needed("case").text(LONGEST_CASE));
    }

    private static Duration pause(LinedYml part) {
        String hours = part.text(LONGEST_TITLE);
        if (!HOURS.matcher(hours).matches()) {
            throw part.wrong("wait_hours is " + Fields.quoted(hours) + ", which is no whole number of hours, like 24");
        }
        return Duration.ofHours(Long.parseLong(hours));
    }

    private static String shipped() {
        try (InputStream stream = SyllabusFile.class.getResourceAsStream(RESOURCE)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidSetting(Setting.CERTIFICATION.environment() + " names " + file
                    + ", but there is no such file: name one, or say shipped.");
        }
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new InvalidSetting(
                    file + " cannot be read: save it as UTF-8, and give this user the right to read it.");
        }
    }
}
