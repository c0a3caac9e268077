package quotient.domain.testing;

import quotient.domain.absences.Absences;
import quotient.domain.access.ApiTokens;
import quotient.domain.alerts.AlertReasons;
import quotient.domain.alerts.AlertRules;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.Said;
import quotient.domain.alerts.Silences;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainMarks;
import quotient.domain.brief.BriefActions;
import quotient.domain.brief.Briefs;
import quotient.domain.brief.ClientWins;
import quotient.domain.cadence.CaseStudies;
import quotient.domain.cadence.Chases;
import quotient.domain.certification.Exams;
import quotient.domain.clientdigests.ClientDigests;
import quotient.domain.clientdigests.ClientWork;
import quotient.domain.clientreports.ClientReports;
import quotient.domain.clientreports.Dispatches;
import quotient.domain.closure.DayClosures;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.Zones;
import quotient.domain.dealdesk.Asks;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.handoff.Handoffs;
import quotient.domain.incidents.ClientMessages;
import quotient.domain.incidents.Credits;
import quotient.domain.incidents.Incidents;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.keeping.SeenRequests;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Fates;
import quotient.domain.notices.Outbox;
import quotient.domain.people.People;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricingaudits.PricingAudits;
import quotient.domain.pricinghealth.QuoteFacts;
import quotient.domain.promotions.Promotions;
import quotient.domain.quotetriage.Triages;
import quotient.domain.roi.Projects;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.scenarios.Scenarios;
import quotient.domain.usage.UsageLedger;

/** Every port of the domain over one storage. */
public record Ports(
        Transactions transactions,
        Quotes quotes,
        Policies policies,
        People people,
        Companies companies,
        Clients clients,
        AuditTrail auditTrail,
        Outbox outbox,
        Deliveries deliveries,
        ApiTokens apiTokens,
        FirstAnswers firstAnswers,
        SeenRequests seenRequests,
        UsageLedger usage,
        QuoteFacts quoteFacts,
        Alerts alerts,
        Silences silences,
        AlertRules alertRules,
        AlertReasons alertReasons,
        Said said,
        RoutineRuns routineRuns,
        Zones zones,
        Incidents incidents,
        ClientMessages clientMessages,
        Credits credits,
        QuoteSteps quoteSteps,
        ChainMarks chainMarks,
        Handoffs handoffs,
        AlertTimes alertTimes,
        Briefs briefs,
        BriefActions briefActions,
        ClientWins clientWins,
        ClientDigests clientDigests,
        ClientWork clientWork,
        Scenarios scenarios,
        DealExceptions exceptions,
        Absences absences,
        Asks asks,
        Exams exams,
        DayClosures closures,
        Triages triages,
        PricingAudits audits,
        ClientProfiles clientProfiles,
        Projects projects,
        DealFiles dealFiles,
        Promotions promotions,
        Chases chases,
        CaseStudies caseStudies,
        ClientReports clientReports,
        Dispatches dispatches,
        Fates fates) {

    /** A fresh, empty storage in memory. */
    public static Ports inMemory() {
        return of(new InMemoryStore());
    }

    public static Ports of(InMemoryStore store) {
        InMemoryOutbox outbox = new InMemoryOutbox(store);
        return new Ports(
                new InMemoryTransactions(store),
                new InMemoryQuotes(store),
                new InMemoryPolicies(store),
                new InMemoryPeople(store),
                new InMemoryCompanies(store),
                new InMemoryClients(store),
                new InMemoryAuditTrail(store),
                outbox,
                outbox,
                new InMemoryApiTokens(store),
                new InMemoryFirstAnswers(store),
                new InMemorySeenRequests(store),
                new InMemoryUsageLedger(store),
                new InMemoryQuoteFacts(store),
                new InMemoryAlerts(store),
                new InMemorySilences(store),
                new InMemoryAlertRules(store),
                new InMemoryAlertReasons(store),
                new InMemorySaid(store),
                new InMemoryRoutineRuns(store),
                new InMemoryZones(store),
                new InMemoryIncidents(store),
                new InMemoryClientMessages(store),
                new InMemoryCredits(store),
                new InMemoryQuoteSteps(store),
                new InMemoryChainMarks(store),
                new InMemoryHandoffs(store),
                new InMemoryAlertTimes(store),
                new InMemoryBriefs(store),
                new InMemoryBriefActions(store),
                new InMemoryClientWins(store),
                new InMemoryClientDigests(store),
                new InMemoryClientWork(store),
                new InMemoryScenarios(store),
                new InMemoryDealExceptions(store),
                new InMemoryAbsences(store),
                new InMemoryAsks(store),
                new InMemoryExams(store),
                new InMemoryDayClosures(store),
                new InMemoryTriages(store),
                new InMemoryPricingAudits(store),
                new InMemoryClientProfiles(store),
                new InMemoryProjects(store),
                new InMemoryDealFiles(store),
                new InMemoryPromotions(store),
                new InMemoryChases(store),
                new InMemoryCaseStudies(store),
                new InMemoryClientReports(store),
                new InMemoryDispatches(store),
                new InMemoryFates(store));
    }
}
