package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.Companies;
import quotient.domain.people.Actor;

/** Keeps figures with everything that goes with them: audit, the return that follows (M6), and whoever must look at them. */
public final class RoiJournal {

    /** The fact of an audit row that says in a sentence what was done. */
    public static final String SAID = "said";

    private final Projects projects;
    private final ClientProfiles profiles;
    private final Companies companies;
    private final AuditTrail audit;
    private final RoiNotices notices;
    private final Measured measured;

    public RoiJournal(
            Projects projects,
            ClientProfiles profiles,
            Companies companies,
            AuditTrail audit,
            RoiNotices notices,
            Measured measured) {
        this.projects = projects;
        this.profiles = profiles;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.measured = measured;
    }

    /** @param reported by the client, which is always looked at by somebody (M17) */
    void enter(Actor actor, Project project, ProjectHistory before, Snapshot entry, boolean reported, Instant now) {
        projects.enter(entry);
        Optional<Snapshot> old = before.correctedBy(entry);
        Map<String, String> facts = new HashMap<>(entry.remarks().spoken());
        facts.put(SAID, entered(actor, entry, old));
        old.ifPresent(earlier -> facts.putAll(changes(earlier, entry)));
        String kind = entry.isBaseline() ? "baseline" : "measurement";
        record(
                now,
                actor,
                kind + (old.isPresent() ? ".corrected" : ".entered"),
                project.id().value(),
                facts);
        ProjectHistory after = before.with(entry);
        if (entry.isBaseline() || reported || !Flags.of(entry, after).isEmpty()) {
            notices.askForReview(entry, now);
        }
        if (!entry.isBaseline()) {
            reckon(project, after, now);
            measured.changed(project, before, after, now);
        }
    }

    /** @return whether nobody had decided before */
    boolean judge(Actor actor, Project project, ProjectHistory before, Snapshot judged, Instant now) {
        if (!projects.judge(judged)) {
            return false;
        }
        Verdict verdict = judged.verdict().orElseThrow();
        String kind = judged.isBaseline() ? "baseline" : "measurement";
        String done = verdict.approved() ? "reviewed" : "sent back";
        String why = verdict.hand().why().isEmpty() ? "" : ": " + verdict.hand().why();
        record(
                now,
                actor,
                kind + (verdict.approved() ? ".reviewed" : ".sent_back"),
                project.id().value(),
                Map.of(SAID, "The " + judged.spoken() + " was " + done + " by " + actor.name() + why + "."));
        notices.redraw(judged);
        reckon(project, before.with(judged), now);
        measured.changed(project, before, before.with(judged), now);
        return true;
    }

    /** Into the audit log. */
    public void record(Instant now, Actor actor, String action, String subject, Map<String, String> facts) {
        audit.append(new AuditEntry(now, actor.id(), action, subject, Optional.empty(), facts));
    }

    /** As of today, or of the latest measurement when that is later. */
    Roi reckon(Project project, ProjectHistory history, LocalDate asOf) {
        return Roi.of(new RoiCase(
                project, profiles.of(project.client()).flatMap(ClientProfile::contractValue), history, asOf));
    }

    LocalDate usualDay(ProjectHistory history, Instant now) {
        LocalDate today = now.atZone(companies.current().zone()).toLocalDate();
        return history.measurements().stream()
                .map(Snapshot::day)
                .filter(day -> day.isAfter(today))
                .reduce((first, second) -> second)
                .orElse(today);
    }

    private void reckon(Project project, ProjectHistory history, Instant now) {
        if (history.baseline().isPresent()) {
            projects.keep(RoiRecord.of(reckon(project, history, usualDay(history, now)), now));
        }
    }

    private static String entered(Actor actor, Snapshot entry, Optional<Snapshot> old) {
        return "The " + entry.spoken() + " was "
                + old.map(earlier -> "corrected by " + actor.name() + "; entry " + earlier.number() + " is kept")
                        .orElse("entered by " + actor.name())
                + ": " + entry.metrics().values().size() + " figures.";
    }

    /** {@code monthly_labor_cost: 15000 -> 14000} for each figure that is another now. */
    private static Map<String, String> changes(Snapshot old, Snapshot entry) {
        Map<String, String> changes = new HashMap<>();
        for (Metric metric : Metric.values()) {
            Optional<BigDecimal> before = old.metrics().amount(metric);
            Optional<BigDecimal> after = entry.metrics().amount(metric);
            if (!before.equals(after)) {
                changes.put(metric.code(), plain(before) + " -> " + plain(after));
            }
        }
        return changes;
    }

    private static String plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("none");
    }
}
