package quotient.bot.cadence;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.cadence.DueLine;
import quotient.domain.cadence.FindingCadence.Schedule;
import quotient.domain.cadence.Milestone;
import quotient.domain.cadence.ProjectCadence;
import quotient.domain.cadence.SelectingCaseStudies.Candidate;
import quotient.domain.cadence.Standing;
import quotient.domain.cadence.WorkflowStatus;
import quotient.domain.roi.Project;

/** What is due, where projects stand, and what would make a case study (M8, M19, M20). */
final class CadenceView {

    private static final int AHEAD = 3;
    private static final int BUTTONS = 10;

    private CadenceView() {}

    /** The next dues, the milestones and what is overdue of a project. */
    static Message schedule(Schedule schedule) {
        String text = title(schedule.project()) + "\n"
                + schedule.cadence()
                        .map(cadence -> told(schedule, cadence))
                        .orElse("Nobody has said when it goes live; what is due is counted from that day.");
        return new Message(text, List.of(Blocks.section(text), Blocks.context(footer(schedule))));
    }

    /** The operations view: what is overdue, then what is due next. */
    static Message all(List<Schedule> all) {
        if (all.isEmpty()) {
            return Message.plain("There is no project that you can see yet. `/roi help` says how one begins.");
        }
        long overdue =
                all.stream().filter(schedule -> !schedule.overdue().isEmpty()).count();
        String head = overdue == 0
                ? "Nothing is overdue"
                : overdue + (overdue == 1 ? " project has" : " projects have") + " overdue measurements";
        String lines = all.stream().map(CadenceView::line).collect(Collectors.joining("\n"));
        return new Message(
                head + "\n" + lines,
                List.of(
                        Blocks.header(head),
                        Blocks.section(lines),
                        Blocks.context("`/roi schedule CLIENT` shows one with its milestones")));
    }

    static Message status(List<WorkflowStatus> all) {
        if (all.isEmpty()) {
            return Message.plain("There is no project that you can see here. `/roi help` says how one begins.");
        }
        String lines = all.stream()
                .map(all.size() == 1 ? CadenceView::steps : CadenceView::standing)
                .collect(Collectors.joining("\n"));
        return Message.plain(lines);
    }

    static Message caseStudies(List<Candidate> all) {
        if (all.isEmpty()) {
            return Message.plain(
                    "No project would make a case study yet: it takes three months, a return of at least 50 %"
                            + " that is not declining, and figures that are no mere estimates.");
        }
        List<JsonObject> blocks = new ArrayList<>(List.of(Blocks.header("What would make a case study")));
        blocks.add(Blocks.section(all.stream().map(CadenceView::candidate).collect(Collectors.joining("\n"))));
        List<JsonObject> buttons = all.stream()
                .filter(candidate -> candidate.selected().isEmpty())
                .map(candidate -> candidate.project().id().value())
                .limit(BUTTONS)
                .map(id -> Blocks.button("Select " + id, CadenceActions.CASE_STUDY + "." + id, id))
                .toList();
        if (!buttons.isEmpty()) {
            blocks.add(Blocks.actions("case_studies", buttons));
        }
        return new Message(
                "What would make a case study\n"
                        + all.stream().map(CadenceView::candidate).collect(Collectors.joining("\n")),
                blocks);
    }

    private static String told(Schedule schedule, ProjectCadence cadence) {
        int now = cadence.cadence().until(cadence.today()).size();
        Stream<DueLine> waiting =
                cadence.lines().stream().filter(line -> line.standing().isWaiting());
        Stream<DueLine> ahead = Stream.iterate(now, place -> place + 1)
                .limit(AHEAD)
                .map(place -> cadence.line(cadence.cadence().at(place)));
        String dues = Stream.concat(schedule.quiet().isPresent() ? Stream.empty() : waiting, ahead)
                .map(CadenceView::due)
                .collect(Collectors.joining("\n"));
        String milestones = Stream.of(Milestone.values())
                .map(milestone -> milestone(cadence, milestone))
                .collect(Collectors.joining("\n"));
        return "live since " + cadence.cadence().goLive() + "\n*Due*\n" + dues + "\n*Milestones*\n" + milestones;
    }

    private static String due(DueLine line) {
        String mark = line.standing() == Standing.OVERDUE ? ":warning: " : "• ";
        String when = line.standing() == Standing.OVERDUE
                ? "*overdue since " + line.due().day() + "*"
                : line.due().day() + ", " + line.standing().spoken();
        return mark + line.due().step().spoken() + " (" + line.due().interval().spoken() + "): " + when
                + line.chase()
                        .snooze()
                        .map(snooze -> ", snoozed until " + snooze.until())
                        .orElse("")
                + line.chase()
                        .excused()
                        .map(hand -> ": " + escape(hand.why()) + " (" + escape(hand.name()) + ")")
                        .orElse("");
    }

    private static String milestone(ProjectCadence cadence, Milestone milestone) {
        LocalDate day = cadence.cadence().dayOf(milestone);
        return (day.isAfter(cadence.today()) ? ":white_circle: " : ":large_green_circle: ") + milestone.spoken() + ", "
                + day + ": " + milestone.purpose();
    }

    private static String footer(Schedule schedule) {
        return schedule.quiet()
                .map(why -> "Nobody is asked: " + escape(why) + ".")
                .orElse("Days are business days of the client's zone. The form goes to the client on the day; one"
                        + " follow-up comes after three days.");
    }

    private static String line(Schedule schedule) {
        List<DueLine> overdue = schedule.overdue();
        String state = overdue.isEmpty()
                ? schedule.quiet()
                        .map(why -> "nobody is asked: " + escape(why))
                        .or(() -> schedule.cadence()
                                .map(cadence -> "next " + cadence.next().due().spoken()))
                        .orElse("")
                : "*overdue since " + overdue.get(0).due().day() + "* ("
                        + overdue.stream()
                                .map(line -> line.due().step().spoken())
                                .collect(Collectors.joining(", "))
                        + ")";
        return (overdue.isEmpty() ? "• " : ":warning: ") + title(schedule.project()) + " · " + state;
    }

    private static String standing(WorkflowStatus status) {
        return "• " + title(status.project()) + " · "
                + status.current()
                        .map(line -> "step " + (status.lines().indexOf(line) + 1) + " of 9: "
                                + line.step().spoken() + " (" + escape(line.note()) + ")")
                        .orElse("all nine steps are done");
    }

    private static String steps(WorkflowStatus status) {
        return standing(status).substring(2) + "\n"
                + status.lines().stream()
                        .map(line -> (line.done() ? ":white_check_mark: " : ":white_circle: ")
                                + (status.lines().indexOf(line) + 1) + ". "
                                + line.step().spoken() + ": "
                                + escape(line.note()))
                        .collect(Collectors.joining("\n"));
    }

    private static String candidate(Candidate candidate) {
        return "• " + title(candidate.project()) + ": " + escape(candidate.reason())
                + candidate
                        .selected()
                        .map(hand -> " · :star: selected by " + escape(hand.name()))
                        .orElse("");
    }

    private static String title(Project project) {
        return "*" + escape(project.client()) + "* · " + escape(project.name()) + " (" + project.id() + ")";
    }
}
