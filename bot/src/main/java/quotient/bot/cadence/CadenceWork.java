package quotient.bot.cadence;

import java.time.Clock;
import quotient.domain.cadence.AnsweringChases;
import quotient.domain.cadence.ChaseNotices;
import quotient.domain.cadence.ChasingMeasurements;
import quotient.domain.cadence.FindingCadence;
import quotient.domain.cadence.SelectingCaseStudies;
import quotient.domain.cadence.Tracking;

/** What can be done about due measurements. */
public record CadenceWork(
        ChasingMeasurements chasing,
        AnsweringChases answering,
        FindingCadence finding,
        Tracking tracking,
        SelectingCaseStudies selecting,
        ChaseNotices notices,
        Clock clock) {}
