package quotient.bot.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.cadence.CadenceVerbs;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.PresentValue;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;

/** The verbs of {@code /roi}; a line without a verb names a client. */
final class RoiVerbs {

    private final FindingRoi finding;
    private final CadenceVerbs cadence;
    private final RoiFiles files;

    RoiVerbs(RoiDesk desk) {
        this.finding = desk.work().finding();
        this.cadence = desk.cadence();
        this.files = new RoiFiles(desk, this::project);
    }

    /** @throws InvalidInput with a sentence for each mistake */
    Message answer(Actor actor, String line) {
        String verb = line.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        String rest = line.substring(verb.length()).strip();
        return switch (verb) {
            case "help", "?" -> RoiHelp.help();
            case "", "portfolio" -> told(finding.portfolio(actor), RoiView::portfolio);
            case "why" -> why(actor, rest);
            case "npv" -> npv(actor, rest);
            case "schedule" -> schedule(actor, rest);
            case "completeness" -> cadence.completeness(actor);
            case "status" -> cadence.status(actor, RoiWords.bare(rest));
            case "casestudies" -> cadence.caseStudies(actor);
            case "report" -> files.report(actor, rest);
            case "export" -> files.export(actor, rest);
            default -> one(actor, RoiWords.read(line), RoiView::card);
        };
    }

    /** What is due of one project, or of all. */
    private Message schedule(Actor actor, String rest) {
        return rest.isEmpty() ? cadence.schedules(actor) : cadence.schedule(actor, project(actor, RoiWords.bare(rest)));
    }

    Message why(Actor actor, ProjectId id, LocalDate asOf, RoiFigure figure) {
        return told(finding.roi(actor, id, Optional.of(asOf)), roi -> RoiView.why(roi, figure));
    }

    /** The project of that id, or the only one of that client. */
    Outcome<ProjectId> project(Actor actor, String name) {
        return ProjectId.typed(name)
                .map(Outcome::done)
                .orElseGet(() -> finding.projects(actor, name)
                        .then(projects -> projects.size() == 1
                                ? Outcome.done(projects.get(0).id())
                                : Outcome.refused(Refusal.ruledOut(
                                        name + " has " + projects.size() + " projects: name one, like P-1001."))));
    }

    private Message why(Actor actor, String rest) {
        String[] words = RoiWords.split(rest);
        RoiFigure figure = RoiFigure.ofWord(words[1]).orElseThrow(() -> new InvalidInput("figure", unknown(words[1])));
        if (words[0].isEmpty()) {
            throw new InvalidInput("client", "why needs a client and a figure: `/roi why Acme payback`.");
        }
        return one(actor, RoiWords.read(words[0]), roi -> RoiView.why(roi, figure));
    }

    private Message npv(Actor actor, String rest) {
        String[] words = RoiWords.split(rest.replaceFirst("\\s+%$", "%"));
        if (words[0].isEmpty()) {
            throw new InvalidInput("client", "npv needs a client and a rate a year in percent: `/roi npv Acme 8`.");
        }
        BigDecimal rate = PresentValue.rate(words[1]);
        return one(actor, RoiWords.read(words[0]), roi -> PresentValueView.message(roi, PresentValue.of(roi, rate)));
    }

    private Message one(Actor actor, RoiWords words, Function<Roi, Message> drawn) {
        Optional<ProjectId> id = ProjectId.typed(words.name());
        if (id.isPresent()) {
            return show(actor, id.get(), words, drawn);
        }
        return told(
                finding.projects(actor, words.name()),
                projects -> projects.size() == 1
                        ? show(actor, projects.get(0).id(), words, drawn)
                        : RoiView.choice(projects));
    }

    private Message show(Actor actor, ProjectId id, RoiWords words, Function<Roi, Message> drawn) {
        return told(finding.roi(actor, id, asOf(id, words)), drawn);
    }

    /** The last day of the last month that is asked for; today when no period is, or none can be counted. */
    private Optional<LocalDate> asOf(ProjectId id, RoiWords words) {
        return words.asOf()
                .or(() -> words.months()
                        .flatMap(months -> finding.project(id)
                                .map(Project::dates)
                                .flatMap(dates -> dates.goLive())
                                .map(day -> YearMonth.from(day)
                                        .plusMonths(months - 1L)
                                        .atEndOfMonth())));
    }

    private static String unknown(String word) {
        List<String> known = Stream.of(RoiFigure.values())
                .flatMap(figure -> Stream.concat(Stream.of(figure.code()), figure.alsoCalled().stream()))
                .toList();
        return "figure " + Fields.quoted(word) + ": "
                + NearMiss.of(word, known)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("I know " + String.join(", ", known) + ".");
    }

    private static <T> Message told(Outcome<T> outcome, Function<T, Message> drawn) {
        return outcome.match(drawn, Replies::refused);
    }
}
