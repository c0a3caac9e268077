package quotient.bot;

import java.util.List;
import quotient.domain.closure.ClosureEcho;
import quotient.domain.handoff.HandoffEcho;
import quotient.domain.notices.EchoingOutbox;
import quotient.domain.quotetriage.TriageEcho;
import quotient.storage.absences.StoredAbsences;
import quotient.storage.access.StoredApiTokens;
import quotient.storage.alerts.StoredAlertReasons;
import quotient.storage.alerts.StoredAlertRules;
import quotient.storage.alerts.StoredAlertTimes;
import quotient.storage.alerts.StoredAlerts;
import quotient.storage.alerts.StoredSaid;
import quotient.storage.alerts.StoredSilences;
import quotient.storage.audit.StoredAuditTrail;
import quotient.storage.audit.StoredChainMarks;
import quotient.storage.audit.StoredQuoteSteps;
import quotient.storage.brief.StoredBriefActions;
import quotient.storage.brief.StoredBriefs;
import quotient.storage.brief.StoredClientWins;
import quotient.storage.cadence.StoredCaseStudies;
import quotient.storage.cadence.StoredChases;
import quotient.storage.certification.StoredExams;
import quotient.storage.clientdigests.StoredClientDigests;
import quotient.storage.clientdigests.StoredClientWork;
import quotient.storage.clientreports.StoredClientReports;
import quotient.storage.clientreports.StoredDispatches;
import quotient.storage.closure.StoredDayClosures;
import quotient.storage.company.StoredClientProfiles;
import quotient.storage.company.StoredClients;
import quotient.storage.company.StoredCompanies;
import quotient.storage.company.StoredZones;
import quotient.storage.database.Database;
import quotient.storage.dealdesk.StoredAsks;
import quotient.storage.dealexceptions.StoredDealExceptions;
import quotient.storage.dealfiles.StoredDealFiles;
import quotient.storage.handoff.StoredHandoffs;
import quotient.storage.incidents.StoredClientMessages;
import quotient.storage.incidents.StoredCredits;
import quotient.storage.incidents.StoredIncidents;
import quotient.storage.keeping.StoredFirstAnswers;
import quotient.storage.keeping.StoredSeenRequests;
import quotient.storage.notices.StoredDeliveries;
import quotient.storage.notices.StoredFates;
import quotient.storage.notices.StoredOutbox;
import quotient.storage.people.StoredPeople;
import quotient.storage.policy.StoredPolicies;
import quotient.storage.pricing.StoredQuotes;
import quotient.storage.pricingaudits.StoredPricingAudits;
import quotient.storage.pricinghealth.StoredQuoteFacts;
import quotient.storage.promotions.StoredPromotions;
import quotient.storage.quotetriage.StoredTriages;
import quotient.storage.roi.StoredProjects;
import quotient.storage.routines.StoredRoutineRuns;
import quotient.storage.scenarios.StoredScenarios;
import quotient.storage.usage.StoredUsageLedger;

/** Every port of the domain over one database: the one place that names what is stored. */
final class StoredPorts {

    private StoredPorts() {}

    static Ports over(Database database) {
        StoredAlerts alerts = new StoredAlerts(database);
        StoredDayClosures closures = new StoredDayClosures(database);
        StoredTriages triages = new StoredTriages(database);
        StoredHandoffs handoffs = new StoredHandoffs(database);
        StoredIncidents incidents = new StoredIncidents(database);
        return new Ports(
                database,
                new StoredCompanies(database),
                new StoredPeople(database),
                new StoredClients(database),
                new StoredPolicies(database),
                new StoredQuotes(database),
                new StoredAuditTrail(database),
                new EchoingOutbox(
                        new StoredOutbox(database),
                        List.of(
                                new ClosureEcho(closures, alerts),
                                new TriageEcho(triages),
                                new HandoffEcho(handoffs, alerts, incidents))),
                new StoredDeliveries(database),
                new StoredApiTokens(database),
                new StoredFirstAnswers(database),
                new StoredSeenRequests(database),
                new StoredUsageLedger(database),
                new StoredQuoteFacts(database),
                alerts,
                new StoredSilences(database),
                new StoredAlertRules(database),
                new StoredAlertReasons(database),
                new StoredSaid(database),
                new StoredRoutineRuns(database),
                new StoredZones(database),
                incidents,
                new StoredClientMessages(database),
                new StoredCredits(database),
                new StoredQuoteSteps(database),
                new StoredChainMarks(database),
                handoffs,
                new StoredAlertTimes(database),
                new StoredBriefs(database),
                new StoredBriefActions(database),
                new StoredClientWins(database),
                new StoredClientDigests(database),
                new StoredClientWork(database),
                new StoredScenarios(database),
                new StoredDealExceptions(database),
                new StoredAbsences(database),
                new StoredAsks(database),
                new StoredExams(database),
                closures,
                triages,
                new StoredPricingAudits(database),
                new StoredClientProfiles(database),
                new StoredProjects(database),
                new StoredDealFiles(database),
                new StoredPromotions(database),
                new StoredChases(database),
                new StoredCaseStudies(database),
                new StoredClientReports(database),
                new StoredDispatches(database),
                new StoredFates(database));
    }
}
