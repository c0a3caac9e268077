package quotient.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quotient.domain.absences.Absence;
import quotient.domain.access.ApiToken;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertReasons;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.KindSettings;
import quotient.domain.alerts.Signal;
import quotient.domain.alerts.Silence;
import quotient.domain.alerts.Worth;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.ChainMark;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefActionId;
import quotient.domain.cadence.Chase;
import quotient.domain.cadence.DueId;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.RhythmSetting;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.ReportId;
import quotient.domain.closure.DayClosure;
import quotient.domain.company.Client;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.Ask;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.Plan;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentCard;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.TimelineEntry;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricingaudits.AuditRound;
import quotient.domain.pricingaudits.AuditedCase;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FindingId;
import quotient.domain.promotions.Promotion;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.TriageRound;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RoiRecord;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineScope;
import quotient.domain.routines.RunKey;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.usage.TaskUsage;

/** Collections of values that never change, so that a copy of the collections is a copy of everything. */
final class InMemoryState {
    long lastQuote = 1000;
    long lastAlert = 1000;
    long lastSilence = 0;
    Optional<String> routes = Optional.empty();
    long lastIncident = 1000;
    long lastClientMessage = 1000;
    long lastCredit = 1000;
    long lastException = 1000;
    Optional<PolicyVersion> inForce = Optional.empty();
    Optional<Company> company = Optional.empty();
    final Map<QuoteId, Quote> quotes = new LinkedHashMap<>();
    final Map<PolicyVersion, PricingPolicy> policies = new HashMap<>();
    final Map<PersonId, Person> people = new HashMap<>();
    final Map<String, Client> clients = new HashMap<>();
    final List<AuditRow> audit = new ArrayList<>();
    final Map<NoticeId, OutgoingNotice> outbox = new LinkedHashMap<>();
    final Map<String, ApiToken> tokens = new HashMap<>();
    final Map<AnswerKey, AnswerAt> answers = new HashMap<>();
    final Map<String, Instant> signatures = new HashMap<>();
    final Map<AlertId, KeptAlert> alerts = new LinkedHashMap<>();
    final List<SignalRow> signals = new ArrayList<>();
    final Map<Voter, Worth> votes = new HashMap<>();
    final Map<Long, Silence> silences = new HashMap<>();
    final Map<String, KindSettings> kindSettings = new HashMap<>();
    final List<ReasonRow> reasons = new ArrayList<>();
    final Map<SaidKey, NoticeId> said = new LinkedHashMap<>();
    final Map<RunKey, RoutineRun> runs = new LinkedHashMap<>();
    final Map<RoutineScope, Instant> handled = new HashMap<>();
    final Map<String, RoutinePause> pauses = new TreeMap<>();
    final Map<String, ZoneId> zones = new HashMap<>();
    final Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
    final Map<IncidentId, List<TimelineEntry>> timelines = new HashMap<>();
    final Map<IncidentId, List<IncidentCard>> incidentCards = new HashMap<>();
    final Map<ClientMessageId, ClientMessage> clientMessages = new LinkedHashMap<>();
    final Map<CreditId, Credit> credits = new LinkedHashMap<>();
    final Map<String, UsageRow> usage = new HashMap<>();
    ChainMark chainMark = ChainMark.START;
    final Map<String, Plan> plans = new HashMap<>();
    final NavigableMap<LocalDate, HandoffNight> nights = new TreeMap<>();
    long lastBriefAction = 1000;
    final NavigableMap<LocalDate, Brief> briefs = new TreeMap<>();
    final Map<BriefActionId, BriefAction> briefActions = new LinkedHashMap<>();

    final Map<ExceptionId, DealException> exceptions = new LinkedHashMap<>();
    final Map<QuoteId, DealFile> dealFiles = new HashMap<>();
    final Map<String, Promotion> promotions = new HashMap<>();
    final Map<String, Instant> clientsSeen = new HashMap<>();
    final Map<String, ClientDigest> clientDigests = new HashMap<>();
    final Map<ClientKind, RhythmSetting> rhythms = new HashMap<>();
    final Map<String, Set<String>> milestones = new HashMap<>();
    long lastScenario = 1000;
    final Map<ScenarioId, ScenarioSet> scenarios = new LinkedHashMap<>();
    final Map<AbsenceKey, Absence> absences = new HashMap<>();
    final Map<QuoteId, List<Ask>> asks = new HashMap<>();

    record AbsenceKey(PersonId person, LocalDate from) {}

    long lastExam = 1000;
    final Map<ExamId, Exam> exams = new LinkedHashMap<>();
    final Set<CertificateEnd> certificateEnds = new HashSet<>();

    record CertificateEnd(PersonId person, CertificationLevel level, LocalDate ends) {}

    final NavigableMap<LocalDate, DayClosure> closures = new TreeMap<>();
    final NavigableMap<LocalDate, TriageRound> triageRounds = new TreeMap<>();
    final Map<QuoteId, TriagePlan> triagePlans = new HashMap<>();

    long lastFinding = 1000;
    final Map<String, AuditRound> auditRounds = new LinkedHashMap<>();
    final Map<CaseKey, AuditedCase> auditCases = new LinkedHashMap<>();
    final Map<FindingId, Finding> findings = new LinkedHashMap<>();

    record CaseKey(String round, String subject) {}

    long lastClient = 1000;
    long lastProject = 1000;
    final Map<String, ClientProfile> profiles = new HashMap<>();
    final Map<ProjectId, Project> projects = new LinkedHashMap<>();
    final Map<ProjectId, ProjectHistory> histories = new HashMap<>();
    final Map<ProjectId, List<RoiRecord>> roiRecords = new HashMap<>();

    final Map<DueId, Chase> chases = new HashMap<>();
    final Map<Pass, Instant> passes = new HashMap<>();
    final Map<ProjectId, Hand> caseStudies = new HashMap<>();

    record Pass(DueId due, String person) {}

    long lastReport = 1000;
    final Map<ReportId, KeptReport> reports = new LinkedHashMap<>();
    final Map<String, Dispatch> dispatches = new LinkedHashMap<>();

    record ClientKind(String client, DigestKind kind) {}

    record AuditRow(AuditEntry entry, String hash) {}

    record SignalRow(AlertId alert, Signal signal, boolean over) {}

    record Voter(AlertId alert, String person) {}

    record ReasonRow(AlertId alert, AlertReasons.Reason reason) {}

    record SaidKey(AlertId alert, String key, Destination to) {}

    record AnswerKey(String caller, String key) {}

    record AnswerAt(FirstAnswers.Answer answer, Instant at) {}

    record UsageRow(TaskUsage task, LocalDate day, Instant hour) {
        Currency currency() {
            return task.cost().currency();
        }
    }

    InMemoryState copy() {
        InMemoryState copy = new InMemoryState();
        copy.lastQuote = lastQuote;
        copy.lastAlert = lastAlert;
        copy.lastSilence = lastSilence;
        copy.routes = routes;
        copy.inForce = inForce;
        copy.company = company;
        copy.quotes.putAll(quotes);
        copy.policies.putAll(policies);
        copy.people.putAll(people);
        copy.clients.putAll(clients);
        copy.audit.addAll(audit);
        copy.outbox.putAll(outbox);
        copy.tokens.putAll(tokens);
        copy.answers.putAll(answers);
        copy.signatures.putAll(signatures);
        copy.alerts.putAll(alerts);
        copy.signals.addAll(signals);
        copy.votes.putAll(votes);
        copy.silences.putAll(silences);
        copy.kindSettings.putAll(kindSettings);
        copy.reasons.addAll(reasons);
        copy.said.putAll(said);
        copy.runs.putAll(runs);
        copy.handled.putAll(handled);
        copy.pauses.putAll(pauses);
        copy.zones.putAll(zones);
        copy.lastIncident = lastIncident;
        copy.lastClientMessage = lastClientMessage;
        copy.lastCredit = lastCredit;
        copy.incidents.putAll(incidents);
        copy.timelines.putAll(timelines);
        copy.incidentCards.putAll(incidentCards);
        copy.clientMessages.putAll(clientMessages);
        copy.credits.putAll(credits);
        copy.usage.putAll(usage);
        copy.chainMark = chainMark;
        copy.plans.putAll(plans);
        copy.nights.putAll(nights);
        copy.lastBriefAction = lastBriefAction;
        copy.briefs.putAll(briefs);
        copy.briefActions.putAll(briefActions);
        copy.lastException = lastException;
        copy.exceptions.putAll(exceptions);
        copy.dealFiles.putAll(dealFiles);
        copy.promotions.putAll(promotions);
        copy.clientsSeen.putAll(clientsSeen);
        copy.clientDigests.putAll(clientDigests);
        copy.rhythms.putAll(rhythms);
        copy.milestones.putAll(milestones);
        copy.lastScenario = lastScenario;
        copy.scenarios.putAll(scenarios);
        copy.absences.putAll(absences);
        copy.asks.putAll(asks);
        copy.lastExam = lastExam;
        copy.exams.putAll(exams);
        copy.certificateEnds.addAll(certificateEnds);
        copy.closures.putAll(closures);
        copy.triageRounds.putAll(triageRounds);
        copy.triagePlans.putAll(triagePlans);
        copy.lastFinding = lastFinding;
        copy.auditRounds.putAll(auditRounds);
        copy.auditCases.putAll(auditCases);
        copy.findings.putAll(findings);
        copy.lastClient = lastClient;
        copy.lastProject = lastProject;
        copy.profiles.putAll(profiles);
        copy.projects.putAll(projects);
        copy.histories.putAll(histories);
        copy.roiRecords.putAll(roiRecords);
        copy.chases.putAll(chases);
        copy.passes.putAll(passes);
        copy.caseStudies.putAll(caseStudies);
        copy.lastReport = lastReport;
        copy.reports.putAll(reports);
        copy.dispatches.putAll(dispatches);
        return copy;
    }
}
